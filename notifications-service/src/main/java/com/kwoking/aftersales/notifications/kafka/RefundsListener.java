package com.kwoking.aftersales.notifications.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.RefundDecided;
import com.kwoking.aftersales.events.RefundEvent;
import com.kwoking.aftersales.events.RefundFailed;
import com.kwoking.aftersales.events.RefundIssued;
import com.kwoking.aftersales.messaging.Inbox;
import com.kwoking.aftersales.messaging.Listener;
import com.kwoking.aftersales.notifications.ApologiseWhenRefundFailed;
import com.kwoking.aftersales.notifications.ConfirmRefundWhenIssued;
import com.kwoking.aftersales.notifications.WriteLetters;
import com.kwoking.aftersales.notifications.domain.Draft;
import com.kwoking.aftersales.notifications.domain.Message;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class RefundsListener implements Listener<RefundEvent> {

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
        letters.write(heard.stream()
                .flatMap(each -> message(each.event()).map(message -> Draft.of(each, message)).stream())
                .toList());
    }

    private static Optional<? extends Message> message(RefundEvent event) {
        return switch (event) {
            case RefundIssued issued -> Optional.of(ConfirmRefundWhenIssued.on(issued));
            case RefundFailed failed -> ApologiseWhenRefundFailed.on(failed);
            // The letter comes when the money moves; until then a decision may still change its day.
            case RefundDecided _ -> Optional.empty();
        };
    }
}
