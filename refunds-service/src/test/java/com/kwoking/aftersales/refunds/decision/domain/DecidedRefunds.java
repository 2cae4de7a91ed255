package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.RETURN;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.order;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.paid;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Pay;
import java.util.List;

/// Refunds as they are decided on the worked order.
public final class DecidedRefunds {

    private DecidedRefunds() {}

    /// One A as new: 26.25 to the card.
    public static Refund ofOneLamp() {
        return of(conditional(A1).heard());
    }

    public static Refund withdrawn() {
        return of(new InspectionSample(1, RETURN, ReturnFlow.STATUTORY_WITHDRAWAL, Resolution.REFUND_TOTAL)
                .accepting(Entitlement.ITEM_AND_SHIPPING, A1)
                .heard());
    }

    public static Refund of(Occasion occasion) {
        return of(paid(), occasion);
    }

    /// 56.89 to the card and 20.00 to the gift card.
    public static Refund split(Occasion occasion) {
        return of(order(ORDER).paidWith(giftCard("20.00"), card("56.89")).paid(), occasion);
    }

    public static Refund of(OrderPaid payment, Occasion occasion) {
        return switch (CARD_FIRST.decide(new Paid(payment, List.of()), occasion, NOW)) {
            case Pay(List<Refund> _, List<Refund> refunds) -> refunds.getFirst();
            case RefundDecision.Withhold withheld -> throw new IllegalStateException(withheld.toString());
            case RefundDecision.Undecidable undecidable -> throw new IllegalStateException(undecidable.toString());
        };
    }

    /// Of the worked order, oldest first.
    static List<Refund> refundsAfter(Occasion... heard) {
        return after(paid(), heard).refunds();
    }

    static Paid after(OrderPaid payment, Occasion... heard) {
        OrderAccount account = new OrderAccount.Unpaid(payment.orderId(), List.of())
                .hear(payment, CARD_FIRST, NOW)
                .account();
        for (Occasion occasion : heard) {
            account = account.hear(occasion, CARD_FIRST, NOW).account();
        }
        return (Paid) account;
    }

    static List<Money> amounts(List<Refund> refunds) {
        return refunds.stream().map(Refund::total).toList();
    }

    static Refund only(List<Refund> refunds) {
        if (refunds.size() != 1) {
            throw new AssertionError("one refund was expected, and there are " + refunds);
        }
        return refunds.getFirst();
    }
}
