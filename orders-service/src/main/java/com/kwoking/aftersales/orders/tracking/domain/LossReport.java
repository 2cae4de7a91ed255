package com.kwoking.aftersales.orders.tracking.domain;

import com.kwoking.aftersales.orders.shipping.Packing;
import java.util.List;

/// Somebody of ours says that a parcel will not arrive, and what of it is sent again.
public record LossReport(List<Packing.Content> toReship) {

    public LossReport {
        toReship = List.copyOf(toReship);
    }
}
