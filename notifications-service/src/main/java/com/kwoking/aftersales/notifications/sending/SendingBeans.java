package com.kwoking.aftersales.notifications.sending;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

final class SendingBeans {

    @Produces
    @Singleton
    LetterRetryPolicy retryPolicy(SendingTerms terms) {
        return new LetterRetryPolicy(terms.firstPause(), terms.longestPause());
    }

    @Produces
    @Singleton
    RandomGenerator chance() {
        return () -> ThreadLocalRandom.current().nextLong();
    }
}
