package com.kwoking.aftersales.notifications.sending;

import com.kwoking.aftersales.messaging.queue.LeasedQueue;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.LetterQueue;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The letters that are due, as work: what is taken is attempted, what came of it is recorded.
@ApplicationScoped
class DueLetters implements LeasedQueue<Outgoing, DeliveryOutcome> {

    private final LetterQueue queue;
    private final AttemptDelivery delivery;
    private final RecordDeliveries deliveries;

    DueLetters(LetterQueue queue, AttemptDelivery delivery, RecordDeliveries deliveries) {
        this.queue = queue;
        this.delivery = delivery;
        this.deliveries = deliveries;
    }

    @Override
    public List<Outgoing> take(int atMost) {
        return queue.take(atMost);
    }

    @Override
    public DeliveryOutcome work(Outgoing letter) {
        return delivery.attempt(letter);
    }

    @Override
    public void note(List<DeliveryOutcome> outcomes) {
        deliveries.record(outcomes);
    }

    /// Until it can be noted: a letter that nobody knows was sent is sent again.
    @Override
    public boolean keeps(DeliveryOutcome outcome, RuntimeException fault) {
        return true;
    }
}
