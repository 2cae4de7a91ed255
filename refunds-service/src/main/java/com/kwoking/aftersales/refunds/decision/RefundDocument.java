package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Breakdown;
import com.kwoking.aftersales.refunds.decision.domain.Claim;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundIdentity;
import com.kwoking.aftersales.refunds.decision.domain.RefundedUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A refund in the shape of its row: flat, as it was from the first version on.
record RefundDocument(
        RefundId id,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        RefundCause cause,
        int inspection,
        @Nullable RefundId correctionOf,
        @Nullable ClaimDocument claim,
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        List<RefundedUnit> settled,
        List<Payout> payouts,
        Breakdown.@Nullable Hold held,
        Money remaining,
        Instant decidedAt,
        @Nullable Instant causedAt) {

    static RefundDocument of(Refund refund) {
        return new RefundDocument(
                refund.id(),
                refund.orderId(),
                refund.orderNumber(),
                refund.customerId(),
                refund.cause(),
                refund.inspection(),
                refund.correctionOf(),
                refund.claim() == null ? null : ClaimDocument.of(refund.claim()),
                refund.lines(),
                refund.total(),
                refund.balanceDue(),
                refund.settled(),
                refund.payouts(),
                refund.held(),
                refund.remaining(),
                refund.decidedAt(),
                refund.identity().causedAt());
    }

    Refund refund() {
        return new Refund(
                new RefundIdentity(id, cause, inspection, causedAt),
                orderId,
                orderNumber,
                customerId,
                correctionOf,
                claim == null ? null : claim.claim(),
                new Breakdown(lines, total, balanceDue, settled, held),
                payouts,
                remaining,
                decidedAt);
    }

    /// A unit was a piece when this shape was made.
    record ClaimDocument(
            Claim.Basis basis,
            List<Claim.ClaimedUnit> pieces,
            List<Deduction> deductions,
            @Nullable Money agreed,
            @Nullable Money extra) {

        static ClaimDocument of(Claim claim) {
            return new ClaimDocument(claim.basis(), claim.units(), claim.deductions(), claim.agreed(), claim.extra());
        }

        Claim claim() {
            return new Claim(basis, pieces, deductions, agreed, extra);
        }
    }
}
