package com.kwoking.aftersales.messaging.inbox;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.messaging.Cause;
import java.util.List;

/// A service's ear at one stream. It is called inside the inbox's transaction: what it writes and what
/// it leaves in the outbox become true together with the note that the event was heard.
///
/// A bean of every listener is also how a dead letter finds its way back when it is replayed.
public interface Listener<E extends DomainEvent> {

    /// The sealed type spoken on the topic.
    Class<E> vocabulary();

    String topic();

    void on(Envelope<E> heard);

    /// What one poll brought, in order. Override it where many can be written as cheaply as one.
    default void onAll(List<Envelope<E>> heard) {
        for (Envelope<E> each : heard) {
            Cause.during(each, () -> on(each));
        }
    }
}
