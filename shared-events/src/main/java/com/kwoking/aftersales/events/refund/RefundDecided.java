package com.kwoking.aftersales.events.refund;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a cause comes to, before any money moved (R60 keeps the two apart).
///
/// @param total may be zero: then nothing will be paid, and the lines say why
/// @param balanceDue what the deductions exceed the refund by; recorded, never charged (R09)
/// @param correctionOf the earlier refund that this one sets right (R53)
public record RefundDecided(
        RefundId refundId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        RefundCause cause,
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        @Nullable RefundId correctionOf,
        Instant decidedAt)
        implements RefundEvent {

    public RefundDecided {
        lines = List.copyOf(lines);
    }

    @Override
    public Instant happenedAt() {
        return decidedAt;
    }
}
