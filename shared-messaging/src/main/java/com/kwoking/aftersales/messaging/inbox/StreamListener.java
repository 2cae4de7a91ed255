package com.kwoking.aftersales.messaging.inbox;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.messaging.Cause;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// A listener to one stream, which it knows by what is spoken there. It says its channel, and what it does with a poll.
///
/// A `@Singleton`: a bean of a wider scope would need a constructor without arguments here.
public abstract class StreamListener<E extends DomainEvent> implements Listener<E> {

    private final Class<E> vocabulary;
    private final EventStream stream;
    private final Inbox inbox;

    /// @param vocabulary the sealed type of a stream
    protected StreamListener(Class<E> vocabulary, Inbox inbox) {
        this.vocabulary = vocabulary;
        this.stream = EventStream.of(vocabulary);
        this.inbox = inbox;
    }

    /// To be called by the method that a channel comes in at.
    protected final void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public final Class<E> vocabulary() {
        return vocabulary;
    }

    @Override
    public final String topic() {
        return stream.topic();
    }

    /// For where many cost as much as each alone: what follows from an event belongs to its story.
    protected static <E extends DomainEvent> void oneByOne(List<Envelope<E>> heard, Consumer<Envelope<E>> work) {
        heard.forEach(each -> Cause.during(each, () -> work.accept(each)));
    }
}
