package com.kwoking.aftersales.messaging.inbox;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Hears a parked record once more, now that its cause is mended. It comes through the same door as any
/// record, so one that was heard meanwhile changes nothing.
@ApplicationScoped
public class ReplayDeadLetter {

    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final List<Listener<?>> listeners;
    private final Clock clock;

    ReplayDeadLetter(DeadLetters deadLetters, Inbox inbox, @All List<Listener<?>> listeners, Clock clock) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.listeners = listeners;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Replay {

        record Heard() implements Replay {}

        record FailedAgain(String cause) implements Replay {}

        record NotParked() implements Replay {}
    }

    public Replay replay(UUID id, String by) {
        return deadLetters.parked(id).map(letter -> hear(letter, by)).orElseGet(Replay.NotParked::new);
    }

    private Replay hear(DeadLetter letter, String by) {
        try {
            hear(letter, listenerTo(letter.topic()));
        } catch (RuntimeException e) {
            deadLetters.failedAgain(letter.id(), e);
            return new Replay.FailedAgain(DeadLetters.inWords(e));
        }
        deadLetters.replayed(letter.id(), by, clock.instant());
        return new Replay.Heard();
    }

    private <E extends DomainEvent> void hear(DeadLetter letter, Listener<E> listener) {
        inbox.receiveAgain(letter.asItCame(), listener);
    }

    private Listener<?> listenerTo(String topic) {
        return listeners.stream()
                .filter(listener -> listener.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody here listens to " + topic));
    }
}
