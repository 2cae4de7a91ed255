package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.refunds.payout.domain.PayoutCase;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Hearing;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCases;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// Hears what the provider says of a payout of its own accord.
@ApplicationScoped
@Transactional
public class HearProvider {

    private final PayoutCases payouts;
    private final KeepProgress progress;
    private final PayoutBookkeeping books;
    private final PayoutRetryPolicy retryPolicy;
    private final Clock clock;

    HearProvider(
            PayoutCases payouts,
            KeepProgress progress,
            PayoutBookkeeping books,
            PayoutRetryPolicy retryPolicy,
            Clock clock) {
        this.payouts = payouts;
        this.progress = progress;
        this.books = books;
        this.retryPolicy = retryPolicy;
        this.clock = clock;
    }

    public sealed interface Heard {

        record Applied() implements Heard {}

        record WithoutEffect() implements Heard {}

        /// Kept where people see it.
        record NotAsExpected(String code) implements Heard {}

        record UnknownPayout() implements Heard {}
    }

    public Heard on(RefundSignal signal) {
        return payouts.lock(signal.payout())
                .<Heard>map(payout -> on(payout, signal))
                .orElseGet(Heard.UnknownPayout::new);
    }

    private Heard on(PayoutCase payout, RefundSignal signal) {
        return switch (payout.hear(signal)) {
            case Hearing.Nothing() -> new Heard.WithoutEffect();
            case Hearing.Changes(PayoutOutcome outcome) -> change(payout, outcome);
            case Hearing.InDoubt(String trouble) -> {
                Log.warnf("Payout %s needs a person: %s", payout.id().reference(), trouble);
                payouts.doubt(payout, trouble);
                yield new Heard.NotAsExpected(trouble.split(" ", 2)[0]);
            }
        };
    }

    private Heard change(PayoutCase payout, PayoutOutcome heard) {
        Instant now = clock.instant();
        PayoutOutcome outcome = retryPolicy.limit(heard, payout.failures());
        double jitter = ThreadLocalRandom.current().nextDouble();
        Instant nextTry = retryPolicy.nextTry(outcome, Math.max(payout.attempts(), 1), payout.failures(), now, jitter);
        payouts.hear(payout, outcome, nextTry, now);
        if (payout.comesBackWith(outcome)) {
            books.cameBack(payout, now);
        }
        progress.of(List.of(payout.refund().id()), now);
        return outcome instanceof PayoutOutcome.ForAPerson given && !given.refused()
                ? new Heard.NotAsExpected(given.reason())
                : new Heard.Applied();
    }
}
