package com.kwoking.aftersales.orders.timeline.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.returns.ReturnEvent;
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
class ReturnsListener implements Listener<ReturnEvent> {

    private final Inbox inbox;
    private final RecordTimeline timeline;

    ReturnsListener(Inbox inbox, RecordTimeline timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @Incoming("returns")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public Class<ReturnEvent> vocabulary() {
        return ReturnEvent.class;
    }

    @Override
    public String topic() {
        return EventStream.RETURNS.topic();
    }

    @Override
    public void on(Envelope<ReturnEvent> heard) {
        onAll(List.of(heard));
    }

    /// A poll is one statement.
    @Override
    public void onAll(List<Envelope<ReturnEvent>> heard) {
        timeline.of(heard.stream().map(each -> TimelineEntries.of(each.event())).toList());
    }
}
