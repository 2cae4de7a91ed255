package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.history.Remembered.Kind;
import com.kwoking.aftersales.notifications.letters.domain.Delay;
import java.util.UUID;

/// "It is not on its way yet, this is why, and somebody is seeing to it" (A16). What the service itself tries
/// again is no news. Where an earlier letter said that the money had left, this one takes it back.
///
/// @param total what the whole refund comes to; a part of it may be paid
@Template.Name("refund-delayed")
public record RefundDelayed(String orderNumber, Money total, Delay delay) implements Message {
    public static Reaction on(UUID eventId, RefundFailed failed, Past past) {
        if (!failed.manualRequired()) {
            return Reaction.silence();
        }
        Delay delay = past.isSaidToBeIssued(failed.refundId(), eventId, failed.failedAt())
                ? Delay.CAME_BACK
                : Delay.of(failed.reason());
        Reaction letter = Reaction.letter(new RefundDelayed(failed.orderNumber(), failed.total(), delay));
        return delay.needsAnotherWay()
                ? letter.remembering(Remembered.of(
                        eventId, Kind.REFUND_NEEDS_A_PERSON, failed.refundId().value(), failed.failedAt()))
                : letter;
    }
}
