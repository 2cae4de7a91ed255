package com.kwoking.aftersales.refunds.http;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.RefundLine;
import com.kwoking.aftersales.refunds.domain.OrderAccount;
import com.kwoking.aftersales.refunds.domain.RefundRecords.State;
import com.kwoking.aftersales.refunds.domain.Shortfall;
import com.kwoking.aftersales.refunds.http.RefundView.LineView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// @param refunded decided, whether it has been paid yet or not
/// @param refundable what could still go back
/// @param notRefunded paid minus refunded; negative where postage was refunded beside the whole order
/// @param reasons why not the full amount: they sum to `notRefunded` (R52)
record OrderRefunds(
        UUID orderId,
        Money paid,
        Money refunded,
        Money refundable,
        Money notRefunded,
        List<LineView> reasons,
        List<RefundView> refunds,
        List<DisputeView> disputes) {

    static OrderRefunds of(OrderAccount.Paid account, List<RefundView> refunds, List<DisputeView> disputes) {
        Money paid = account.payment().total();
        List<RefundView> standing = refunds.stream()
                .filter(refund -> refund.state() != State.WITHDRAWN)
                .toList();
        Money refunded = standing.stream().map(RefundView::total).reduce(paid.minus(paid), Money::plus);
        return new OrderRefunds(
                account.orderId().value(),
                paid,
                refunded,
                account.refundable(),
                paid.minus(refunded),
                Stream.concat(Shortfall.of(account).stream().map(LineView::of), fees(standing))
                        .toList(),
                refunds,
                disputes);
    }

    /// What an intermediary kept did not go back either (R32).
    private static Stream<LineView> fees(List<RefundView> refunds) {
        return refunds.stream()
                .flatMap(refund -> refund.lines().stream())
                .filter(line -> line.kind() == RefundLine.Kind.FEE)
                .map(LineView::asShortfall);
    }
}
