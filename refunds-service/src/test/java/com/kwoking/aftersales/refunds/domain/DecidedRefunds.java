package com.kwoking.aftersales.refunds.domain;

import static com.kwoking.aftersales.refunds.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.RETURN;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.card;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.giftCard;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.paid;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.refunds.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.domain.RefundDecision.Pay;
import java.util.List;

/// Refunds as they are decided on the worked order.
final class DecidedRefunds {

    private DecidedRefunds() {}

    /// One A as new: 26.25 to the card.
    static Refund ofOneLamp() {
        return of(conditional(A1).heard());
    }

    static Refund withdrawn() {
        return of(
                new RefundSamples.InspectionSample(1, RETURN, ReturnFlow.STATUTORY_WITHDRAWAL, Resolution.REFUND_TOTAL)
                        .accepting(Entitlement.ITEM_AND_SHIPPING, A1)
                        .heard());
    }

    static Refund of(Occasion occasion) {
        return of(paid(), occasion);
    }

    /// 56.89 to the card and 20.00 to the gift card.
    static Refund split(Occasion occasion) {
        return of(paid(ORDER, List.of(giftCard("20.00"), card("56.89"))), occasion);
    }

    static Refund of(OrderPaid payment, Occasion occasion) {
        return switch (CARD_FIRST.decide(new Paid(payment, List.of()), occasion, NOW)) {
            case Pay(List<Refund> _, List<Refund> refunds) -> refunds.getFirst();
            case RefundDecision.Withhold withheld -> throw new IllegalStateException(withheld.toString());
            case RefundDecision.Undecidable undecidable -> throw new IllegalStateException(undecidable.toString());
        };
    }
}
