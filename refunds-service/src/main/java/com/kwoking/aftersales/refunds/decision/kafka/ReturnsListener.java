package com.kwoking.aftersales.refunds.decision.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnEvent;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.refunds.decision.DecideRefunds;
import com.kwoking.aftersales.refunds.decision.DecideRefunds.Fact;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class ReturnsListener extends StreamListener<ReturnEvent> {

    private final DecideRefunds refunds;

    ReturnsListener(Inbox inbox, DecideRefunds refunds) {
        super(ReturnEvent.class, inbox);
        this.refunds = refunds;
    }

    @Incoming("returns")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<ReturnEvent>> heard) {
        refunds.hear(heard.stream().flatMap(ReturnsListener::fact).toList());
    }

    private static Stream<Fact> fact(Envelope<ReturnEvent> told) {
        return switch (told.event()) {
            case ReturnInspected event -> Stream.of(new Fact.MayBeOwed(told, new Occasion.Inspected(told.id(), event)));
            // Only an inspection moves money (R41).
            case ReturnRequested _, ReturnApproved _, ReturnRejected _ -> Stream.empty();
        };
    }
}
