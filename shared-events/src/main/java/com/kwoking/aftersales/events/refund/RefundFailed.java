package com.kwoking.aftersales.events.refund;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;

/// The refund is still owed, but the provider would not pay it (R31, A16).
///
/// @param reason the provider's or our own code
/// @param manualRequired a person has to settle it; nothing more will be tried
public record RefundFailed(
        RefundId refundId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        RefundCause cause,
        Money total,
        String reason,
        boolean retryable,
        boolean manualRequired,
        Instant failedAt)
        implements RefundEvent {

    @Override
    public Instant happenedAt() {
        return failedAt;
    }
}
