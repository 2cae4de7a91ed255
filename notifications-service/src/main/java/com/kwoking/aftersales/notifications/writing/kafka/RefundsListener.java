package com.kwoking.aftersales.notifications.writing.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.letters.NothingRefunded;
import com.kwoking.aftersales.notifications.letters.Reaction;
import com.kwoking.aftersales.notifications.letters.RefundConfirmed;
import com.kwoking.aftersales.notifications.letters.RefundDelayed;
import com.kwoking.aftersales.notifications.writing.Reactions;
import com.kwoking.aftersales.notifications.writing.WriteLetters;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class RefundsListener implements Listener<RefundEvent>, Reactions<RefundEvent> {

    private final Inbox inbox;
    private final WriteLetters letters;

    RefundsListener(Inbox inbox, WriteLetters letters) {
        this.inbox = inbox;
        this.letters = letters;
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
        letters.write(heard, this);
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
