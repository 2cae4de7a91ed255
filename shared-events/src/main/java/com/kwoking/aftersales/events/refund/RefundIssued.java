package com.kwoking.aftersales.events.refund;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Money went back to the customer, and the provider or a person says so (R31).
///
/// @param correctionOf the earlier refund that this one sets right (R53)
/// @param remainingRefundable what could still go back for this order
public record RefundIssued(
        RefundId refundId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        RefundCause cause,
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        List<Allocation> allocations,
        @Nullable RefundId correctionOf,
        Money remainingRefundable,
        Instant issuedAt)
        implements RefundEvent {

    public RefundIssued {
        lines = List.copyOf(lines);
        allocations = List.copyOf(allocations);
    }

    @Override
    public Instant happenedAt() {
        return issuedAt;
    }

    /// @param tenderId absent where a person paid outside the original means: what exceeds the capture (A30)
    /// @param kind absent with it
    /// @param providerReference the provider's id of the payout, or the person's reference of a manual one
    public record Allocation(
            @Nullable TenderId tenderId, @Nullable TenderKind kind, Money amount, String providerReference) {}
}
