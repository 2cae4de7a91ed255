package com.kwoking.aftersales.orders.policy;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.policy.PolicyEvent;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class PoliciesListener extends StreamListener<PolicyEvent> {

    private final FollowPolicies policies;

    PoliciesListener(Inbox inbox, FollowPolicies policies) {
        super(PolicyEvent.class, inbox);
        this.policies = policies;
    }

    @Incoming("policies")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<PolicyEvent>> heard) {
        oneByOne(heard, this::hear);
    }

    private void hear(Envelope<PolicyEvent> heard) {
        switch (heard.event()) {
            case PolicyPublished published -> policies.on(published);
        }
    }
}
