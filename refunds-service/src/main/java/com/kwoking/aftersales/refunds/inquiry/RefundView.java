package com.kwoking.aftersales.refunds.inquiry;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.inquiry.domain.ArrivalEstimate;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.PayoutRecord;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.RefundRecord;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param lines every reason for the amount; they sum to the total
/// @param balanceDue what the deductions exceed the refund by: recorded, never charged (R09)
/// @param correctionOf the earlier refund that this one sets right (R53)
/// @param expectedBy an estimate, not a promise (R60); absent while a person has to settle it
public record RefundView(
        UUID refundId,
        UUID orderId,
        String orderNumber,
        State state,
        CauseView cause,
        List<LineView> lines,
        Money total,
        Money balanceDue,
        @Nullable UUID correctionOf,
        List<PayoutView> payouts,
        Instant decidedAt,
        @Nullable Instant issuedAt,
        @Nullable LocalDate expectedBy) {

    public static RefundView of(RefundRecord each, ArrivalEstimate estimate) {
        var refund = each.refund();
        return new RefundView(
                refund.id().value(),
                refund.orderId().value(),
                refund.orderNumber(),
                each.state(),
                CauseView.of(refund.cause()),
                each.lines().stream().map(LineView::of).toList(),
                each.total(),
                refund.balanceDue(),
                refund.correctionOf() == null ? null : refund.correctionOf().value(),
                each.payouts().stream().map(PayoutView::of).toList(),
                refund.decidedAt(),
                each.issuedAt(),
                switch (each.state()) {
                    case DECIDED, SUBMITTED -> estimate.from(refund.decidedAt());
                    case ISSUED -> estimate.from(each.issuedAt() == null ? refund.decidedAt() : each.issuedAt());
                    case FAILED -> estimate.from(each.nextTry().orElse(refund.decidedAt()));
                    case MANUAL_REQUIRED, NOTHING_TO_PAY, WITHDRAWN -> null;
                });
    }

    record CauseView(
            RefundCause.Kind kind, UUID eventId, @Nullable UUID returnId) {

        public static CauseView of(RefundCause cause) {
            return new CauseView(
                    cause.kind(),
                    cause.eventId(),
                    cause.returnId() == null ? null : cause.returnId().value());
        }
    }

    record LineView(
            RefundLine.Kind kind, @Nullable String unitId, Money amount, String rule, String french, String english) {

        public static LineView of(RefundLine line) {
            UnitId unit = line.unitId();
            return new LineView(
                    line.kind(),
                    unit == null ? null : unit.value(),
                    line.amount(),
                    line.rule(),
                    line.french(),
                    line.english());
        }
    }

    /// @param fee what an intermediary kept of it at the customer's cost
    record PayoutView(
            String tenderId,
            Money amount,
            String state,
            @Nullable String providerReference,
            @Nullable Money fee) {

        public static PayoutView of(PayoutRecord payout) {
            Fee fee = payout.fee();
            return new PayoutView(
                    payout.tenderId().value(),
                    payout.amount(),
                    payout.state(),
                    payout.providerReference(),
                    fee == null || !fee.borneByCustomer().isPositive() ? null : fee.amount());
        }
    }
}
