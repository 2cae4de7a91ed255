package com.kwoking.aftersales.notifications.sending;

import com.kwoking.aftersales.notifications.sending.domain.Delivery;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.MailTransport;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.random.RandomGenerator;

/// One attempt to send one letter, outside any transaction.
@ApplicationScoped
public class AttemptDelivery {

    private final MailTransport transport;
    private final LetterRetryPolicy retries;
    private final RandomGenerator chance;
    private final Clock clock;

    AttemptDelivery(MailTransport transport, LetterRetryPolicy retries, RandomGenerator chance, Clock clock) {
        this.transport = transport;
        this.retries = retries;
        this.chance = chance;
        this.clock = clock;
    }

    public DeliveryOutcome attempt(Outgoing letter) {
        Delivery delivery = letter.useless() ? new Delivery.Refused("EXPIRED") : transport.deliver(letter);
        return retries.judge(letter, delivery, clock.instant(), chance.nextDouble());
    }
}
