package com.kwoking.aftersales.notifications.sending;

import com.kwoking.aftersales.notifications.sending.domain.RetryPlan;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

final class SendingBeans {

    @Produces
    @Singleton
    RetryPlan retryPlan(SendingTerms terms) {
        return new RetryPlan(terms.firstPause(), terms.longestPause());
    }

    @Produces
    @Singleton
    RandomGenerator chance() {
        return () -> ThreadLocalRandom.current().nextLong();
    }
}
