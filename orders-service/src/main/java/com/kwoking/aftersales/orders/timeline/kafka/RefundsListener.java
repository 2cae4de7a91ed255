package com.kwoking.aftersales.orders.timeline.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.refund.RefundEvent;
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
class RefundsListener extends StreamListener<RefundEvent> {

    private final RecordTimeline timeline;

    RefundsListener(Inbox inbox, RecordTimeline timeline) {
        super(RefundEvent.class, inbox);
        this.timeline = timeline;
    }

    @Incoming("refunds")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    /// A poll is one statement.
    @Override
    public void onAll(List<Envelope<RefundEvent>> heard) {
        timeline.of(heard.stream().map(each -> TimelineEntries.of(each.event())).toList());
    }
}
