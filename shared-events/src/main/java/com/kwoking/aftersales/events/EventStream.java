package com.kwoking.aftersales.events;

import com.kwoking.aftersales.events.customer.AccessCodeEvent;
import com.kwoking.aftersales.events.customer.CustomerEvent;
import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.policy.PolicyEvent;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.returns.ReturnEvent;
import java.util.Arrays;

/// A topic: what one service says about one kind of thing.
public enum EventStream {
    ORDERS("orders", OrderEvent.class),
    RETURNS("returns", ReturnEvent.class),
    REFUNDS("refunds", RefundEvent.class),
    LETTERS("letters", LetterEvent.class),
    CUSTOMERS("customers", CustomerEvent.class),
    POLICIES("policies", PolicyEvent.class),
    ACCESS_CODES("access-codes", AccessCodeEvent.class);

    private final String topic;
    private final Class<? extends DomainEvent> vocabulary;

    EventStream(String topic, Class<? extends DomainEvent> vocabulary) {
        this.topic = topic;
        this.vocabulary = vocabulary;
    }

    /// By the sealed type that is spoken on it, so that a listener says its types once.
    public static EventStream of(Class<? extends DomainEvent> vocabulary) {
        return Arrays.stream(values())
                .filter(stream -> stream.vocabulary == vocabulary)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(vocabulary + " is not what a stream speaks"));
    }

    public String topic() {
        return topic;
    }

    /// Whether it speaks of a state: the newest of a key replaces the older, and a tombstone erases it. Elsewhere each
    /// event is a fact of its own.
    public boolean isCompacted() {
        return switch (this) {
            case CUSTOMERS, POLICIES -> true;
            case ORDERS, RETURNS, REFUNDS, LETTERS, ACCESS_CODES -> false;
        };
    }

    /// The sealed type that every event on the topic is of.
    public Class<? extends DomainEvent> vocabulary() {
        return vocabulary;
    }
}
