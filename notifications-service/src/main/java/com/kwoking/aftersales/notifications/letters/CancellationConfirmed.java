package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.history.Remembered.Kind;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// "It is cancelled", and all of its money comes back, whichever branch it was (A01). Remembered, so that a
/// payment heard later is not confirmed.
///
/// @param complete nothing of the order remains
@Template.Name("cancellation-confirmed")
public record CancellationConfirmed(
        String orderNumber, List<Counted> items, boolean complete, boolean paid, Instant cancelledAt)
        implements Message {
    public static Reaction on(UUID eventId, OrderCancelled cancelled) {
        Reaction letter = Reaction.letter(letter(cancelled));
        return cancelled.complete()
                ? letter.remembering(Remembered.of(
                        eventId, Kind.ORDER_CANCELLED, cancelled.orderId().value(), cancelled.cancelledAt()))
                : letter;
    }

    private static CancellationConfirmed letter(OrderCancelled cancelled) {
        return new CancellationConfirmed(
                cancelled.orderNumber(),
                Counted.of(cancelled.items()),
                cancelled.complete(),
                cancelled.branch() != OrderCancelled.Branch.BEFORE_PAYMENT,
                cancelled.cancelledAt());
    }
}
