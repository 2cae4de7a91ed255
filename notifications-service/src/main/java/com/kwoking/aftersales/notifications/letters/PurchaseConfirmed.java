package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.history.Past;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// "We have your money, this is what you bought." Of an order that is cancelled nothing is confirmed: its
/// money goes back, and another letter says that. The event says so itself, or its cancellation was heard before.
///
/// @param lines what was really paid for each, after discounts
@Template.Name("purchase-confirmed")
public record PurchaseConfirmed(
        String orderNumber, Instant paidAt, List<Line> lines, Money shipping, Money total, List<Payment> payments)
        implements Message {

    public record Line(int quantity, String name, Money amount) {}

    public record Payment(TenderKind kind, Money amount) {

        static List<Payment> of(OrderPaid paid) {
            return paid.tenders().stream()
                    .map(tender -> new Payment(tender.kind(), tender.captured()))
                    .toList();
        }
    }

    public static Message on(OrderPaid paid, Past past) {
        return Optional.ofNullable(paid.cancelledAt())
                .or(() -> past.cancellationOf(paid.orderId()))
                .<Message>map(cancelledAt -> PaymentGivenBack.on(paid, cancelledAt))
                .orElseGet(() -> confirmed(paid));
    }

    private static PurchaseConfirmed confirmed(OrderPaid paid) {
        return new PurchaseConfirmed(
                paid.orderNumber(),
                paid.paidAt(),
                paid.lines().stream().map(line -> line(line, paid.total())).toList(),
                paid.shipping(),
                paid.total(),
                Payment.of(paid));
    }

    private static Line line(OrderPaid.Line line, Money total) {
        Money amount = line.units().stream().map(OrderPaid.Unit::net).reduce(Money.zero(total.currency()), Money::plus);
        return new Line(line.units().size(), line.name(), amount);
    }
}
