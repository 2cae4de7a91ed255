package com.kwoking.aftersales.orders.payment.domain;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.LargestRemainder;
import com.kwoking.aftersales.orders.order.domain.Line;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderFacts;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Money that came for an order that was cancelled: it is told as paid and cancelled, so that it goes back.
public final class LatePayment {

    private LatePayment() {}

    /// Once the order was told as paid, what comes later needs a person: an order is told as paid once (R63).
    static Change take(CancelledOrder order, Payment more, PaymentSignal.Captured captured) {
        if (order.paidAt() != null) {
            return Change.noted(
                    order.with(more),
                    captured.entry(order, Kind.PAYMENT_NOT_AS_EXPECTED).withCode("CAPTURED_TOO_LATE"));
        }
        return more.isComplete()
                ? tellPaid(order, more, order.purchase().lines())
                : Change.noted(order.with(more), captured.entry(order, Kind.PAYMENT_PART_CAPTURED));
    }

    /// Tells what was captured of an order that was given up half paid, so that it is refunded. Empty when
    /// nothing was captured, or when it was told before.
    public static Optional<Change> giveUpWaitingForTheRest(Order order) {
        return switch (order) {
            case UnpaidOrder _, PaidOrder _ -> Optional.empty();
            case CancelledOrder cancelled -> tellHalf(cancelled);
        };
    }

    private static Optional<Change> tellHalf(CancelledOrder order) {
        List<Tender> captured = order.payment().captured();
        if (order.paidAt() != null || captured.isEmpty()) {
            return Optional.empty();
        }
        Purchase purchase = order.purchase();
        Money amount = captured.stream().map(Tender::amount).reduce(purchase.nothing(), Money::plus);
        return Optional.of(tellPaid(order, order.payment(), scaledTo(amount, purchase.lines())));
    }

    /// Says that the order was cancelled, so that nobody takes the money for a purchase.
    private static Change tellPaid(CancelledOrder order, Payment captured, List<Line> lines) {
        CancelledOrder paid = order.paid(captured);
        return Change.told(
                paid,
                OrderFacts.paid(
                        order.purchase(), lines, captured.captured(), captured.lastCaptureAt(), order.cancelledAt()));
    }

    /// The same units, reckoned for an order of which only a part was ever captured.
    static List<Line> scaledTo(Money captured, List<Line> lines) {
        List<Long> worths = lines.stream()
                .flatMap(line -> line.units().stream())
                .map(unit -> unit.net().plus(unit.shippingShare()).minorUnits())
                .toList();
        long[] parts = LargestRemainder.divide(captured.minorUnits(), worths);
        var next = Arrays.stream(parts).iterator();
        return lines.stream()
                .map(line -> line.with(line.units().stream()
                        .map(unit -> new OrderPaid.Unit(
                                unit.unitId(),
                                new Money(next.next(), captured.currency()),
                                Money.zero(captured.currency())))
                        .toList()))
                .toList();
    }
}
