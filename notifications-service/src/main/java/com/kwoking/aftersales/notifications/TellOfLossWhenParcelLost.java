package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.events.ParcelLost;
import com.kwoking.aftersales.notifications.domain.Counted;
import com.kwoking.aftersales.notifications.domain.Message.LossTold;

/// "It is lost": sent again if it is in stock, else paid back, and either by itself (R18, R19).
public final class TellOfLossWhenParcelLost {

    private TellOfLossWhenParcelLost() {}

    public static LossTold on(ParcelLost lost) {
        return new LossTold(
                lost.orderNumber(),
                lost.trackingNumber(),
                Counted.of(lost.items()),
                lost.reshipment(),
                Counted.of(lost.notReshipped()));
    }
}
