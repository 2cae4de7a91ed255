package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.RefundPolicy;
import com.kwoking.aftersales.refunds.inquiry.domain.ArrivalEstimate;
import com.kwoking.aftersales.refunds.payout.domain.FourEyes;
import com.kwoking.aftersales.refunds.payout.domain.Patience;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

@ConfigMapping(prefix = "refunds")
public interface RefundTerms {

    /// Which means of payment is refunded first (R31).
    List<TenderKind> tendersFirst();

    Payouts payouts();

    Estimate estimate();

    interface Estimate {

        int businessDays();

        ZoneId zone();
    }

    interface Payouts {

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

        /// How long a payout rests after the provider said no for good; doubled each time.
        Duration failedPause();

        /// How often it is tried again then, before it becomes a person's.
        int retries();

        /// From which amount on two people have to say that a payout was settled by hand.
        Amount fourEyesFrom();
    }

    interface Amount {

        long minorUnits();

        Currency currency();

        default Money money() {
            return new Money(minorUnits(), currency());
        }
    }

    final class Policy {

        @Produces
        @Singleton
        RefundPolicy refundPolicy(RefundTerms terms) {
            return new RefundPolicy(terms.tendersFirst());
        }

        @Produces
        @Singleton
        Patience patience(RefundTerms terms) {
            Payouts payouts = terms.payouts();
            return new Patience(payouts.firstPause(), payouts.longestPause(), payouts.failedPause(), payouts.retries());
        }

        @Produces
        @Singleton
        FourEyes fourEyes(RefundTerms terms) {
            return new FourEyes(terms.payouts().fourEyesFrom().money());
        }

        @Produces
        @Singleton
        ArrivalEstimate arrivalEstimate(RefundTerms terms) {
            return new ArrivalEstimate(
                    terms.estimate().businessDays(), terms.estimate().zone());
        }
    }
}
