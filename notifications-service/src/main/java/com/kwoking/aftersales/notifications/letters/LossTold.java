package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.util.List;

/// "It is lost": what of it is sent again and what is paid back, either by itself (R18, R19). Why it is not sent
/// again the event does not say, so neither does the letter.
@Template.Name("loss-told")
public record LossTold(
        String orderNumber,
        String trackingNumber,
        List<Counted> items,
        ParcelLost.Reshipment reshipment,
        List<Counted> refunded)
        implements Message {
    public static LossTold on(ParcelLost lost) {
        return new LossTold(
                lost.orderNumber(),
                lost.trackingNumber(),
                Counted.of(lost.items()),
                lost.reshipment(),
                Counted.of(lost.notReshipped()));
    }
}
