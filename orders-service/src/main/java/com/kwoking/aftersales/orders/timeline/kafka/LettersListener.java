package com.kwoking.aftersales.orders.timeline.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import com.kwoking.aftersales.orders.timeline.RecordTimeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class LettersListener implements Listener<LetterEvent> {

    private final Inbox inbox;
    private final RecordTimeline timeline;

    LettersListener(Inbox inbox, RecordTimeline timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @Incoming("letters")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public Class<LetterEvent> vocabulary() {
        return LetterEvent.class;
    }

    @Override
    public String topic() {
        return EventStream.LETTERS.topic();
    }

    @Override
    public void on(Envelope<LetterEvent> heard) {
        onAll(List.of(heard));
    }

    /// A poll is one statement.
    @Override
    public void onAll(List<Envelope<LetterEvent>> heard) {
        timeline.of(heard.stream().map(each -> TimelineEntries.of(each.event())).toList());
    }
}
