package com.kwoking.aftersales.notifications.writing;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.letters.Reaction;
import java.util.UUID;
import java.util.stream.Stream;

/// What the facts of one stream lead to.
public interface Reactions<E extends DomainEvent & AboutAnOrder> {

    /// What has to be recalled before it is known whether a fact is news; nothing for most.
    Stream<UUID> recalled(E event);

    Reaction on(Envelope<E> heard, Past past);
}
