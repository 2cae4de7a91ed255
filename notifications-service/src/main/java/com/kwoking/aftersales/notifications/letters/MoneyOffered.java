package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.util.List;

/// "We cannot send it, so you have the money" (R17, R18).
@Template.Name("money-offered")
public record MoneyOffered(String orderNumber, List<Counted> items, boolean lost) implements Message {
    public static MoneyOffered on(ReplacementUnavailable unavailable) {
        return new MoneyOffered(
                unavailable.orderNumber(), Counted.of(unavailable.items()), unavailable.returnId() == null);
    }
}
