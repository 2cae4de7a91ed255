package com.kwoking.aftersales.refunds.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.CustomerId;
import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.OrderId;
import com.kwoking.aftersales.events.OrderPaid;
import com.kwoking.aftersales.events.RefundCause;
import com.kwoking.aftersales.events.RefundDecided;
import com.kwoking.aftersales.events.RefundId;
import com.kwoking.aftersales.events.RefundIssued;
import com.kwoking.aftersales.events.RefundIssued.Allocation;
import com.kwoking.aftersales.events.RefundLine;
import com.kwoking.aftersales.events.ReturnId;
import com.kwoking.aftersales.events.TenderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What one cause comes to.
///
/// @param inspection which look at the return it follows from; 0 when it follows from none
/// @param total what is paid: the sum of the lines and of the payouts, never below zero
/// @param held why a person has to look at it before anything is paid
/// @param remaining what may still go back for the order after this
public record Refund(
        RefundId id,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        RefundCause cause,
        int inspection,
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        List<Settled> settled,
        List<Payout> payouts,
        @Nullable Hold held,
        Money remaining,
        Instant decidedAt) {

    public Refund {
        lines = List.copyOf(lines);
        settled = List.copyOf(settled);
        payouts = List.copyOf(payouts);
    }

    public enum Hold {
        /// A part is missing whose price nobody told us (R09).
        ACCESSORY_PRICE_UNKNOWN
    }

    public RefundDecided decided() {
        return new RefundDecided(
                id, orderId, orderNumber, customerId, cause, lines, total, balanceDue, null, decidedAt);
    }

    /// @param reference the provider's id of each payout
    public RefundIssued issued(Function<Payout, String> reference, Instant now) {
        List<Allocation> allocations = payouts.stream()
                .map(payout ->
                        new Allocation(payout.tenderId(), payout.kind(), payout.amount(), reference.apply(payout)))
                .toList();
        return new RefundIssued(
                id,
                orderId,
                orderNumber,
                customerId,
                cause,
                lines,
                total,
                balanceDue,
                allocations,
                null,
                remaining,
                now);
    }

    boolean isFor(ReturnId returnId) {
        return returnId.equals(cause.returnId());
    }

    Money payoutTo(TenderId tenderId) {
        return payouts.stream()
                .filter(payout -> payout.tenderId().equals(tenderId))
                .map(Payout::amount)
                .reduce(Money.zero(total.currency()), Money::plus);
    }

    /// The same cause always names the same refund, here and at the payment provider: deciding twice
    /// pays once.
    record Identity(RefundId id, RefundCause cause, int inspection) {

        static Identity of(Occasion occasion) {
            RefundCause cause = occasion.cause();
            int inspection = occasion instanceof Occasion.Inspected inspected
                    ? inspected.event().inspection()
                    : 0;
            String name = "refund %s %s".formatted(cause.kind(), cause.eventId());
            return new Identity(new RefundId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))), cause, inspection);
        }

        Refund of(OrderPaid payment, Breakdown breakdown, List<Payout> payouts, Money remaining, Instant now) {
            return new Refund(
                    id,
                    payment.orderId(),
                    payment.orderNumber(),
                    payment.customerId(),
                    cause,
                    inspection,
                    breakdown.lines(),
                    breakdown.total(),
                    breakdown.balanceDue(),
                    breakdown.settled(),
                    payouts,
                    breakdown.held(),
                    remaining,
                    now);
        }
    }
}
