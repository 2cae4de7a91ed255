package com.kwoking.aftersales.refunds.decision.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The same cause always names the same refund, here and at the payment provider: deciding twice
/// pays once.
record RefundIdentity(
        RefundId id,
        RefundCause cause,
        int inspection,
        @Nullable Instant causedAt) {

    static RefundIdentity of(Occasion occasion) {
        int inspection = occasion instanceof Occasion.Inspected inspected
                ? inspected.event().inspection()
                : 0;
        return new RefundIdentity(idOf(occasion.cause(), ""), occasion.cause(), inspection, occasion.happenedAt());
    }

    static RefundIdentity of(RefundCause decidedByAPerson) {
        return new RefundIdentity(idOf(decidedByAPerson, ""), decidedByAPerson, 0, null);
    }

    /// The second refund of a cause: what has to be paid by hand.
    RefundIdentity byHand() {
        return new RefundIdentity(idOf(cause, " by hand"), cause, inspection, causedAt);
    }

    Refund of(
            OrderPaid payment,
            @Nullable RefundId correctionOf,
            @Nullable Claim claim,
            Breakdown breakdown,
            List<Payout> payouts,
            Money remaining,
            Instant now) {
        return new Refund(
                id,
                payment.orderId(),
                payment.orderNumber(),
                payment.customerId(),
                cause,
                inspection,
                correctionOf,
                claim,
                breakdown.lines(),
                breakdown.total(),
                breakdown.balanceDue(),
                breakdown.settled(),
                payouts,
                breakdown.total().isPositive() ? breakdown.held() : null,
                remaining,
                now,
                causedAt);
    }

    private static RefundId idOf(RefundCause cause, String part) {
        String name = "refund %s %s%s".formatted(cause.kind(), cause.eventId(), part);
        return new RefundId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
