package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;

/// "Your money came after the cancellation, and goes back": nothing ships of that order any more.
@Template.Name("payment-given-back")
public record PaymentGivenBack(
        String orderNumber, Instant paidAt, Instant cancelledAt, Money total, List<PurchaseConfirmed.Payment> payments)
        implements Message {

    static PaymentGivenBack on(OrderPaid paid, Instant cancelledAt) {
        return new PaymentGivenBack(
                paid.orderNumber(), paid.paidAt(), cancelledAt, paid.total(), PurchaseConfirmed.Payment.of(paid));
    }
}
