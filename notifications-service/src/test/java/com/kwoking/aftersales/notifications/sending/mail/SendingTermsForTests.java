package com.kwoking.aftersales.notifications.sending.mail;

import com.kwoking.aftersales.notifications.sending.SendingTerms;
import java.time.Duration;

/// Two connections, which lose patience after so long.
record SendingTermsForTests(Duration silence) implements SendingTerms {

    @Override
    public String domain() {
        return "notifications.kwoking.test";
    }

    @Override
    public int connections() {
        return 2;
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Duration look() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration giveUpAfter() {
        return Duration.ofDays(2);
    }
}
