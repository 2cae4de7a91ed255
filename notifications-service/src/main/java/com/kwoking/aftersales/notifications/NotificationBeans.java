package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.notifications.log.domain.RepeatLimit;
import com.kwoking.aftersales.notifications.sending.domain.RetryPlan;
import com.kwoking.aftersales.notifications.wording.domain.Shop;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/// Settings as the values that the domain works with.
final class NotificationBeans {

    @Produces
    @Singleton
    Shop shop(LetterSettings settings) {
        var shop = settings.shop();
        if (!"https".equals(shop.helpCentre().getScheme())) {
            throw new IllegalStateException(
                    "letters.shop.help-centre must be an https address: it stands in every mail.");
        }
        return new Shop(shop.helpCentre(), shop.customerService(), shop.refundWorkingDays());
    }

    @Produces
    @Singleton
    RetryPlan retryPlan(LetterSettings settings) {
        return new RetryPlan(settings.sending().firstPause(), settings.sending().longestPause());
    }

    @Produces
    @Singleton
    RepeatLimit repeatLimit(LetterSettings settings) {
        return new RepeatLimit(settings.repeat().times(), settings.repeat().within());
    }

    @Produces
    @Singleton
    RandomGenerator chance() {
        return () -> ThreadLocalRandom.current().nextLong();
    }
}
