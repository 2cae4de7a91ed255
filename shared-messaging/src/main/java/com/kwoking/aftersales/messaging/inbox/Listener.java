package com.kwoking.aftersales.messaging.inbox;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import java.util.List;

/// A service's ear at one stream. It is called inside the inbox's transaction: what it writes and what
/// it leaves in the outbox become true together with the note that the event was heard.
///
/// A bean of every listener is also how a dead letter finds its way back when it is replayed.
public interface Listener<E extends DomainEvent> {

    /// The sealed type spoken on the topic.
    Class<E> vocabulary();

    String topic();

    /// What one poll brought and was not heard before, in order, or the one event of a dead letter; never empty.
    void onAll(List<Envelope<E>> heard);
}
