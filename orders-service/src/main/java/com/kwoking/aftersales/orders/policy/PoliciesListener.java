package com.kwoking.aftersales.orders.policy;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.policy.PolicyEvent;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class PoliciesListener implements Listener<PolicyEvent> {

    private final Inbox inbox;
    private final FollowPolicies policies;

    PoliciesListener(Inbox inbox, FollowPolicies policies) {
        this.inbox = inbox;
        this.policies = policies;
    }

    @Incoming("policies")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public Class<PolicyEvent> vocabulary() {
        return PolicyEvent.class;
    }

    @Override
    public String topic() {
        return EventStream.POLICIES.topic();
    }

    @Override
    public void on(Envelope<PolicyEvent> heard) {
        switch (heard.event()) {
            case PolicyPublished published -> policies.on(published);
        }
    }
}
