package com.kwoking.aftersales.notifications.writing.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.writing.ReleaseLettersWhenContactKnown;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CustomersListener implements Listener<CustomerEvent> {

    private final Inbox inbox;
    private final ReleaseLettersWhenContactKnown release;

    CustomersListener(Inbox inbox, ReleaseLettersWhenContactKnown release) {
        this.inbox = inbox;
        this.release = release;
    }

    @Incoming("customers")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public Class<CustomerEvent> vocabulary() {
        return CustomerEvent.class;
    }

    @Override
    public String topic() {
        return "customers";
    }

    @Override
    public void on(Envelope<CustomerEvent> heard) {
        onAll(List.of(heard));
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
