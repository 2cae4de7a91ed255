package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.FourEyes;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Currency;

@ConfigMapping(prefix = "refunds.payouts")
interface PayoutTerms {

    /// Off: refunds are decided and wait. An operator's brake, e.g. while the provider investigates.
    boolean enabled();

    /// How many calls to the provider may be under way at once.
    int atOnce();

    /// How long one taken payout is nobody else's; longer than a call can take.
    Duration lease();

    Duration firstPause();

    Duration longestPause();

    /// How long the provider surely remembers a key; what was asked for, or is owed, for longer is looked up
    /// before it is asked for.
    Duration keyLifetime();

    /// How long a payout rests after the provider said no for now; doubled each time.
    Duration failedPause();

    /// How often it is tried again then, before it becomes a person's.
    int retries();

    /// From which amount on two people have to say that a payout was settled by hand.
    Amount fourEyesFrom();

    interface Amount {
        long minorUnits();

        Currency currency();

        default Money money() {
            return new Money(minorUnits(), currency());
        }
    }

    final class Rules {

        @Produces
        @Singleton
        PayoutRetryPolicy retryPolicy(PayoutTerms terms) {
            return new PayoutRetryPolicy(
                    terms.firstPause(), terms.longestPause(), terms.failedPause(), terms.retries());
        }

        @Produces
        @Singleton
        FourEyes fourEyes(PayoutTerms terms) {
            return new FourEyes(terms.fourEyesFrom().money());
        }
    }
}
