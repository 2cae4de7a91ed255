package com.kwoking.aftersales.notifications.sending;

import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.events.letter.LetterFailed;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.LetterQueue;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Notes what became of letters, many in one transaction, and tells of those that left or never will.
@ApplicationScoped
@Transactional
public class RecordDeliveries {

    private final LetterQueue queue;
    private final Outbox outbox;

    RecordDeliveries(LetterQueue queue, Outbox outbox) {
        this.queue = queue;
        this.outbox = outbox;
    }

    public void record(List<DeliveryOutcome> outcomes) {
        var news = queue.record(outcomes);
        outcomes.stream()
                .filter(outcome -> news.contains(outcome.letter().id()))
                .forEach(this::tell);
    }

    private void tell(DeliveryOutcome outcome) {
        switch (outcome) {
            case DeliveryOutcome.Sent(Outgoing letter, var at) ->
                tell(letter, new LetterSent(letter.id(), letter.orderId(), wireName(letter), causeId(letter), at));
            case DeliveryOutcome.Failed(Outgoing letter, String reason, var at) ->
                tell(
                        letter,
                        new LetterFailed(letter.id(), letter.orderId(), wireName(letter), causeId(letter), reason, at));
            case DeliveryOutcome.TryAgain _ -> {} // Nothing has come of it yet.
            case DeliveryOutcome.ServerAway _ -> {} // Nor here.
        }
    }

    private void tell(Outgoing letter, LetterEvent event) {
        var cause = new Cause(
                letter.trigger().correlationId(),
                letter.trigger().eventId(),
                letter.trigger().traceparent());
        Cause.during(cause, () -> {
            outbox.add(event);
            return event;
        });
    }

    private static String wireName(Outgoing letter) {
        return letter.template().wireName();
    }

    private static UUID causeId(Outgoing letter) {
        return letter.trigger().eventId();
    }
}
