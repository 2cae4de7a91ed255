package com.kwoking.aftersales.notifications.writing.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnEvent;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.letters.Reaction;
import com.kwoking.aftersales.notifications.letters.RejectionExplained;
import com.kwoking.aftersales.notifications.letters.ResultTold;
import com.kwoking.aftersales.notifications.letters.ReturnAcknowledged;
import com.kwoking.aftersales.notifications.letters.ReturnInstructed;
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
class ReturnsListener extends StreamListener<ReturnEvent> implements Reactions<ReturnEvent> {

    private final ReactToFacts facts;

    ReturnsListener(Inbox inbox, ReactToFacts facts) {
        super(ReturnEvent.class, inbox);
        this.facts = facts;
    }

    @Incoming("returns")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<ReturnEvent>> heard) {
        facts.on(heard, this);
    }

    @Override
    public Stream<UUID> recalled(ReturnEvent event) {
        return switch (event) {
            case ReturnInspected inspected -> Stream.of(inspected.returnId().value());
            case ReturnRequested _, ReturnApproved _, ReturnRejected _ -> Stream.empty();
        };
    }

    @Override
    public Reaction on(Envelope<ReturnEvent> heard, Past past) {
        return switch (heard.event()) {
            case ReturnRequested requested ->
                ReturnAcknowledged.on(requested).map(Reaction::letter).orElseGet(Reaction::silence);
            case ReturnApproved approved -> Reaction.letter(ReturnInstructed.on(approved));
            case ReturnRejected rejected -> Reaction.letter(RejectionExplained.on(rejected));
            case ReturnInspected inspected -> ResultTold.on(heard.id(), inspected, past);
        };
    }
}
