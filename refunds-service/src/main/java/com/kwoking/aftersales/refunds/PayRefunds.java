package com.kwoking.aftersales.refunds;

import com.kwoking.aftersales.refunds.domain.Patience;
import com.kwoking.aftersales.refunds.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.domain.PayoutQueue;
import com.kwoking.aftersales.refunds.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.domain.PayoutQueue.PayoutResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// Pays what was decided. Three steps, so that the provider is never called inside a transaction: take,
/// pay, note. A service that dies in between is followed by one that takes the payout up again and asks
/// the provider with the same key.
@ApplicationScoped
class PayRefunds {

    private final PayoutQueue queue;
    private final PaymentProvider provider;
    private final AnnounceRefunds announce;
    private final Patience patience;
    private final RefundTerms.Payouts terms;
    private final Clock clock;

    PayRefunds(
            PayoutQueue queue,
            PaymentProvider provider,
            AnnounceRefunds announce,
            Patience patience,
            RefundTerms terms,
            Clock clock) {
        this.queue = queue;
        this.provider = provider;
        this.announce = announce;
        this.patience = patience;
        this.terms = terms.payouts();
        this.clock = clock;
    }

    List<DuePayout> take(int most) {
        return QuarkusTransaction.requiringNew().call(() -> queue.take(most, terms.lease()));
    }

    PayoutResult pay(DuePayout due) {
        return due.result(
                ask(due), patience, clock.instant(), ThreadLocalRandom.current().nextDouble());
    }

    void note(List<PayoutResult> results) {
        QuarkusTransaction.requiringNew().run(() -> announce.progressed(queue.note(results, clock.instant())));
    }

    private Answer ask(DuePayout due) {
        boolean keyMayBeForgotten =
                Duration.between(due.firstAskedAt(), clock.instant()).compareTo(terms.keyLifetime()) >= 0;
        boolean isTaken = due.pending() != null;
        if (!isTaken && !keyMayBeForgotten) {
            return provider.pay(due.order());
        }
        Answer known = provider.find(due.order());
        // What the provider took and cannot find any more is not asked for anew once its key may be forgotten.
        boolean mayBeAskedFor = known instanceof Answer.NotFound && !(isTaken && keyMayBeForgotten);
        return mayBeAskedFor ? provider.pay(due.order()) : known;
    }
}
