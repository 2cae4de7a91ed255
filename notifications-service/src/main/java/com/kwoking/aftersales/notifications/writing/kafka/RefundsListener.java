package com.kwoking.aftersales.notifications.writing.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.letters.NothingRefunded;
import com.kwoking.aftersales.notifications.letters.Reaction;
import com.kwoking.aftersales.notifications.letters.RefundConfirmed;
import com.kwoking.aftersales.notifications.letters.RefundDelayed;
import com.kwoking.aftersales.notifications.writing.ReactToFacts;
import com.kwoking.aftersales.notifications.writing.Reactions;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class RefundsListener extends StreamListener<RefundEvent> implements Reactions<RefundEvent> {

    private final ReactToFacts facts;

    RefundsListener(Inbox inbox, ReactToFacts facts) {
        super(RefundEvent.class, inbox);
        this.facts = facts;
    }

    @Incoming("refunds")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<RefundEvent>> heard) {
        facts.on(heard, this);
    }

    @Override
    public Stream<UUID> recalled(RefundEvent event) {
        return switch (event) {
            case RefundIssued issued -> Stream.of(issued.refundId().value());
            case RefundFailed failed -> Stream.of(failed.refundId().value());
            case RefundDecided decided ->
                Stream.ofNullable(decided.cause().returnId()).map(ReturnId::value);
        };
    }

    @Override
    public Reaction on(Envelope<RefundEvent> heard, Past past) {
        return switch (heard.event()) {
            case RefundIssued issued -> RefundConfirmed.on(heard.id(), issued, past);
            case RefundFailed failed -> RefundDelayed.on(heard.id(), failed, past);
            case RefundDecided decided -> NothingRefunded.on(heard.id(), decided, past);
        };
    }
}
