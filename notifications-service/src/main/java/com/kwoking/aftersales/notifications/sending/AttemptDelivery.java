package com.kwoking.aftersales.notifications.sending;

import com.kwoking.aftersales.notifications.sending.domain.Delivery;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.LetterRetryPolicy;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.sending.domain.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.random.RandomGenerator;

/// One attempt to send one letter, outside any transaction.
@ApplicationScoped
public class AttemptDelivery {

    private final Post post;
    private final LetterRetryPolicy retries;
    private final RandomGenerator chance;
    private final Clock clock;

    AttemptDelivery(Post post, LetterRetryPolicy retries, RandomGenerator chance, Clock clock) {
        this.post = post;
        this.retries = retries;
        this.chance = chance;
        this.clock = clock;
    }

    public DeliveryOutcome attempt(Outgoing letter) {
        Delivery delivery = letter.useless() ? new Delivery.Refused("EXPIRED") : post.deliver(letter);
        return retries.judge(letter, delivery, clock.instant(), chance.nextDouble());
    }
}
