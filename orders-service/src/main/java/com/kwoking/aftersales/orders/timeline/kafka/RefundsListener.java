package com.kwoking.aftersales.orders.timeline.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.refund.RefundEvent;
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
class RefundsListener implements Listener<RefundEvent> {

    private final Inbox inbox;
    private final RecordTimeline timeline;

    RefundsListener(Inbox inbox, RecordTimeline timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @Incoming("refunds")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public Class<RefundEvent> vocabulary() {
        return RefundEvent.class;
    }

    @Override
    public String topic() {
        return EventStream.REFUNDS.topic();
    }

    @Override
    public void on(Envelope<RefundEvent> heard) {
        onAll(List.of(heard));
    }

    /// A poll is one statement.
    @Override
    public void onAll(List<Envelope<RefundEvent>> heard) {
        timeline.of(heard.stream().map(each -> TimelineEntries.of(each.event())).toList());
    }
}
