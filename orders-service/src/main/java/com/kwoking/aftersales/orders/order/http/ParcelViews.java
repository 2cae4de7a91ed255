package com.kwoking.aftersales.orders.order.http;

import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/// Parcels as they are shown now: when a carrier has been silent for too long is a matter of the clock (R51).
@ApplicationScoped
public class ParcelViews {

    private final ParcelTerms terms;
    private final Clock clock;

    ParcelViews(ParcelTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    public ParcelView of(Order order, Parcel parcel) {
        return ParcelView.of(order.purchase(), parcel, terms.trackingStaleAfter(), clock.instant());
    }

    public List<ParcelView> of(Order order) {
        return switch (order) {
            case PaidOrder paid ->
                paid.parcels().stream().map(parcel -> of(paid, parcel)).toList();
            case UnpaidOrder _, CancelledOrder _ -> List.of();
        };
    }
}
