package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.OrderPaid;
import com.kwoking.aftersales.notifications.domain.Message.PurchaseConfirmed;

/// "We have your money, this is what you bought."
public final class ConfirmPurchaseWhenOrderPaid {

    private ConfirmPurchaseWhenOrderPaid() {}

    public static PurchaseConfirmed on(OrderPaid paid) {
        return new PurchaseConfirmed(
                paid.orderNumber(),
                paid.paidAt(),
                paid.lines().stream().map(line -> line(line, paid.total())).toList(),
                paid.shipping(),
                paid.total(),
                paid.tenders().stream()
                        .map(tender -> new PurchaseConfirmed.Payment(tender.kind(), tender.captured()))
                        .toList());
    }

    private static PurchaseConfirmed.Line line(OrderPaid.Line line, Money total) {
        Money amount = line.units().stream().map(OrderPaid.Unit::net).reduce(Money.zero(total.currency()), Money::plus);
        return new PurchaseConfirmed.Line(line.units().size(), line.name(), amount);
    }
}
