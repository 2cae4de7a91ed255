package com.kwoking.aftersales.refunds.inquiry;

import com.kwoking.aftersales.events.order.OrderId;
import java.util.List;

/// Whoever keeps what customers say of the refunds of an order; oldest first.
public interface DisputesOfOrder {

    List<DisputeView> of(OrderId orderId);
}
