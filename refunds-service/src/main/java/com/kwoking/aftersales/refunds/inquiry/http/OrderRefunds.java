package com.kwoking.aftersales.refunds.inquiry.http;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.decision.domain.Shortfall;
import com.kwoking.aftersales.refunds.inquiry.DisputeView;
import com.kwoking.aftersales.refunds.inquiry.RefundView;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.OrderRecord;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.RefundRecord;
import com.kwoking.aftersales.wording.Sentence;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param refunded what has really left
/// @param underWay decided, and not paid yet
/// @param refundable what could still be decided to go back
/// @param notRefunded paid minus refunded; negative where postage was refunded beside the whole order
/// @param reasons why not the full amount: they sum to `notRefunded` (R52)
record OrderRefunds(
        UUID orderId,
        Money paid,
        Money refunded,
        Money underWay,
        Money refundable,
        Money notRefunded,
        List<ReasonView> reasons,
        List<RefundView> refunds,
        List<DisputeView> disputes) {

    static OrderRefunds of(OrderRecord order, List<RefundView> refunds, List<DisputeView> disputes) {
        Money paid = order.account().payment().total();
        Money refunded = sum(order, RefundRecord::paid);
        Money underWay = sum(order, RefundRecord::underWay);
        return new OrderRefunds(
                order.account().orderId().value(),
                paid,
                refunded,
                underWay,
                order.account().refundable(),
                paid.minus(refunded),
                reasons(order, underWay),
                refunds,
                disputes);
    }

    private static Money sum(OrderRecord order, Function<RefundRecord, Money> part) {
        Money paid = order.account().payment().total();
        return order.refunds().stream().map(part).reduce(paid.minus(paid), Money::plus);
    }

    private static List<ReasonView> reasons(OrderRecord order, Money underWay) {
        Stream<ReasonView> notOwed = Shortfall.of(order.account()).stream().map(ReasonView::of);
        Stream<ReasonView> notYet = underWay.isPositive() ? Stream.of(ReasonView.underWay(underWay)) : Stream.empty();
        return Stream.of(notOwed, fees(order), notYet).flatMap(each -> each).toList();
    }

    /// What an intermediary kept did not go back either (R32).
    private static Stream<ReasonView> fees(OrderRecord order) {
        return order.refunds().stream()
                .filter(refund -> refund.state() != State.WITHDRAWN)
                .flatMap(refund -> refund.lines().stream())
                .filter(line -> line.kind() == RefundLine.Kind.FEE)
                .map(ReasonView::ofLess);
    }

    /// Why a part of what was paid did not go back.
    record ReasonView(Kind kind, @Nullable String unitId, Money amount, String rule, String french, String english) {

        private static final Sentence UNDER_WAY = Sentence.of("refund-reason.UNDER_WAY");

        /// The kinds of a refund's lines, and one for what no line can say.
        enum Kind {
            ITEM,
            SHIPPING,
            RETURN_POSTAGE,
            DEDUCTION,
            FEE,
            AGREED_PARTIAL,
            GOODWILL,
            REJECTED,
            EARLIER_REFUND,
            BALANCE_DUE,
            CAP,
            UNDER_WAY
        }

        static ReasonView of(RefundLine line) {
            return of(line, line.amount());
        }

        /// What lessens a refund adds to what did not go back.
        static ReasonView ofLess(RefundLine line) {
            return of(line, Money.zero(line.amount().currency()).minus(line.amount()));
        }

        static ReasonView underWay(Money amount) {
            return new ReasonView(Kind.UNDER_WAY, null, amount, "R60", UNDER_WAY.french(), UNDER_WAY.english());
        }

        private static ReasonView of(RefundLine line, Money amount) {
            UnitId unit = line.unitId();
            return new ReasonView(
                    Kind.valueOf(line.kind().name()),
                    unit == null ? null : unit.value(),
                    amount,
                    line.rule(),
                    line.french(),
                    line.english());
        }
    }
}
