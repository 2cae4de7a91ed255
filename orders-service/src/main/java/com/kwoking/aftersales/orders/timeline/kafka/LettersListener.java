package com.kwoking.aftersales.orders.timeline.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.orders.timeline.RecordTimeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class LettersListener extends StreamListener<LetterEvent> {

    private final RecordTimeline timeline;

    LettersListener(Inbox inbox, RecordTimeline timeline) {
        super(LetterEvent.class, inbox);
        this.timeline = timeline;
    }

    @Incoming("letters")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    /// A poll is one statement.
    @Override
    public void onAll(List<Envelope<LetterEvent>> heard) {
        timeline.of(heard.stream().map(each -> TimelineEntries.of(each.event())).toList());
    }
}
