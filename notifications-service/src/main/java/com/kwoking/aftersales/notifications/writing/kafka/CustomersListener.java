package com.kwoking.aftersales.notifications.writing.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.writing.ReleaseLettersWhenContactKnown;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class CustomersListener extends StreamListener<CustomerEvent> {

    private final ReleaseLettersWhenContactKnown release;

    CustomersListener(Inbox inbox, ReleaseLettersWhenContactKnown release) {
        super(CustomerEvent.class, inbox);
        this.release = release;
    }

    @Incoming("customers")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<CustomerEvent>> heard) {
        release.on(heard.stream().map(each -> contact(each.event())).toList());
    }

    private static Contact contact(CustomerEvent event) {
        return switch (event) {
            case CustomerContact contact -> Contact.of(contact);
        };
    }
}
