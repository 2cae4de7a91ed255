package com.kwoking.aftersales.notifications.writing.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.customer.AccessCodeEvent;
import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import com.kwoking.aftersales.notifications.letters.AccessCodeGiven;
import com.kwoking.aftersales.notifications.writing.WriteLetters;
import com.kwoking.aftersales.notifications.writing.domain.Draft;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class AccessCodesListener implements Listener<AccessCodeEvent> {

    private final Inbox inbox;
    private final WriteLetters letters;

    AccessCodesListener(Inbox inbox, WriteLetters letters) {
        this.inbox = inbox;
        this.letters = letters;
    }

    @Incoming("access-codes")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public Class<AccessCodeEvent> vocabulary() {
        return AccessCodeEvent.class;
    }

    @Override
    public String topic() {
        return "access-codes";
    }

    @Override
    public void on(Envelope<AccessCodeEvent> heard) {
        onAll(List.of(heard));
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
