package com.kwoking.aftersales.returns.refund;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// What becomes of each kind of event is said by `FollowRefunds`.
@ApplicationScoped
class RefundsListener implements Listener<RefundEvent> {

    private final Inbox inbox;
    private final FollowRefunds followRefunds;

    RefundsListener(Inbox inbox, FollowRefunds followRefunds) {
        this.inbox = inbox;
        this.followRefunds = followRefunds;
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
        return "refunds";
    }

    @Override
    public void on(Envelope<RefundEvent> heard) {
        onAll(List.of(heard));
    }

    @Override
    public void onAll(List<Envelope<RefundEvent>> heard) {
        followRefunds.on(heard);
    }
}
