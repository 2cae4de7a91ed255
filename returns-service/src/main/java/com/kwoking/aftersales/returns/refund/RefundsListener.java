package com.kwoking.aftersales.returns.refund;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// What becomes of each kind of event is said by `FollowRefunds`.
@Singleton
class RefundsListener extends StreamListener<RefundEvent> {

    private final FollowRefunds followRefunds;

    RefundsListener(Inbox inbox, FollowRefunds followRefunds) {
        super(RefundEvent.class, inbox);
        this.followRefunds = followRefunds;
    }

    @Incoming("refunds")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<RefundEvent>> heard) {
        followRefunds.on(heard);
    }
}
