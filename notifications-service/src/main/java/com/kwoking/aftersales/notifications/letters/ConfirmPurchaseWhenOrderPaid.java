package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.letters.Message.PaymentGivenBack;
import com.kwoking.aftersales.notifications.letters.Message.PurchaseConfirmed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// "We have your money, this is what you bought." Of an order that is cancelled nothing is confirmed: its
/// money goes back, and that is said instead. The event says so itself, or its cancellation was heard before.
public final class ConfirmPurchaseWhenOrderPaid {

    private ConfirmPurchaseWhenOrderPaid() {}

    public static Message on(OrderPaid paid, Past past) {
        return Optional.ofNullable(paid.cancelledAt())
                .or(() -> past.cancellationOf(paid.orderId()))
                .<Message>map(cancelledAt -> givenBack(paid, cancelledAt))
                .orElseGet(() -> confirmed(paid));
    }

    private static PaymentGivenBack givenBack(OrderPaid paid, Instant cancelledAt) {
        return new PaymentGivenBack(paid.orderNumber(), paid.paidAt(), cancelledAt, paid.total(), payments(paid));
    }

    private static PurchaseConfirmed confirmed(OrderPaid paid) {
        return new PurchaseConfirmed(
                paid.orderNumber(),
                paid.paidAt(),
                paid.lines().stream().map(line -> line(line, paid.total())).toList(),
                paid.shipping(),
                paid.total(),
                payments(paid));
    }

    private static List<PurchaseConfirmed.Payment> payments(OrderPaid paid) {
        return paid.tenders().stream()
                .map(tender -> new PurchaseConfirmed.Payment(tender.kind(), tender.captured()))
                .toList();
    }

    private static PurchaseConfirmed.Line line(OrderPaid.Line line, Money total) {
        Money amount = line.units().stream().map(OrderPaid.Unit::net).reduce(Money.zero(total.currency()), Money::plus);
        return new PurchaseConfirmed.Line(line.units().size(), line.name(), amount);
    }
}
