package com.kwoking.aftersales.notifications.writing.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.customer.AccessCodeEvent;
import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.notifications.letters.AccessCodeGiven;
import com.kwoking.aftersales.notifications.writing.WriteLetters;
import com.kwoking.aftersales.notifications.writing.domain.Draft;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class AccessCodesListener extends StreamListener<AccessCodeEvent> {

    private final WriteLetters letters;

    AccessCodesListener(Inbox inbox, WriteLetters letters) {
        super(AccessCodeEvent.class, inbox);
        this.letters = letters;
    }

    @Incoming("access-codes")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<AccessCodeEvent>> heard) {
        letters.write(heard.stream().map(AccessCodesListener::draft).toList());
    }

    private static Draft draft(Envelope<AccessCodeEvent> heard) {
        return switch (heard.event()) {
            case AccessCodeIssued issued ->
                Draft.of(heard, issued.orderId(), issued.customerId(), AccessCodeGiven.on(issued));
        };
    }
}
