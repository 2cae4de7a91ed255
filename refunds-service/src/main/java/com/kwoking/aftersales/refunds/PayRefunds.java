package com.kwoking.aftersales.refunds;

import com.kwoking.aftersales.events.RefundFailed;
import com.kwoking.aftersales.messaging.Outbox;
import com.kwoking.aftersales.refunds.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.domain.PayoutQueue;
import com.kwoking.aftersales.refunds.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.domain.PayoutQueue.PayoutResult;
import com.kwoking.aftersales.refunds.domain.Refund;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// Pays what was decided. Three steps, so that the provider is never called inside a transaction: take,
/// pay, note. A service that dies in between is followed by one that takes the payout up again and asks
/// the provider with the same key.
@ApplicationScoped
class PayRefunds {

    private final PayoutQueue queue;
    private final PaymentProvider provider;
    private final Outbox outbox;
    private final RefundTerms.Payouts terms;
    private final Clock clock;

    PayRefunds(PayoutQueue queue, PaymentProvider provider, Outbox outbox, RefundTerms terms, Clock clock) {
        this.queue = queue;
        this.provider = provider;
        this.outbox = outbox;
        this.terms = terms.payouts();
        this.clock = clock;
    }

    List<DuePayout> take(int most) {
        return QuarkusTransaction.requiringNew().call(() -> queue.take(most, terms.lease()));
    }

    PayoutResult pay(DuePayout due) {
        return switch (ask(due)) {
            case Answer.Paid(String reference, Instant at) -> new PayoutResult.Issued(due, reference, at);
            case Answer.Refused(String reason) -> new PayoutResult.ForAPerson(due, reason);
            case Answer.Unknown unknown ->
                new PayoutResult.TryAgain(
                        due, unknown.reason(), unknown.notBefore().orElseGet(() -> nextTry(due)));
            case Answer.NotFound _ -> new PayoutResult.TryAgain(due, "NOT_FOUND", nextTry(due));
        };
    }

    void note(List<PayoutResult> results) {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            queue.note(results, now).forEach(outbox::add);
            results.forEach(result -> tellOfTrouble(result, now));
        });
    }

    private Answer ask(DuePayout due) {
        boolean keyMayBeForgotten =
                Duration.between(due.firstAskedAt(), clock.instant()).compareTo(terms.keyLifetime()) >= 0;
        if (!keyMayBeForgotten) {
            return provider.pay(due.order());
        }
        Answer known = provider.find(due.order());
        return known instanceof Answer.NotFound ? provider.pay(due.order()) : known;
    }

    private Instant nextTry(DuePayout due) {
        long doubled = terms.firstPause().toMillis() << Math.min(due.attempt() - 1, 20);
        long pause = Math.min(doubled, terms.longestPause().toMillis());
        return clock.instant().plusMillis(pause + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
    }

    private void tellOfTrouble(PayoutResult result, Instant now) {
        switch (result) {
            case PayoutResult.ForAPerson(DuePayout due, String reason) -> outbox.add(failed(due.refund(), reason, now));
            case PayoutResult.Issued _, PayoutResult.TryAgain _ -> {}
        }
    }

    private static RefundFailed failed(Refund refund, String reason, Instant now) {
        return new RefundFailed(
                refund.id(),
                refund.orderId(),
                refund.orderNumber(),
                refund.customerId(),
                refund.cause(),
                refund.total(),
                reason,
                false,
                true,
                now);
    }
}
