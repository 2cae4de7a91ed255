package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.notifications.letters.Message.MoneyOffered;
import com.kwoking.aftersales.notifications.letters.domain.Counted;

/// "We cannot send it, so you have the money" (R17, R18).
public final class OfferMoneyWhenReplacementUnavailable {

    private OfferMoneyWhenReplacementUnavailable() {}

    public static MoneyOffered on(ReplacementUnavailable unavailable) {
        return new MoneyOffered(
                unavailable.orderNumber(), Counted.of(unavailable.items()), unavailable.returnId() == null);
    }
}
