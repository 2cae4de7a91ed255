package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/// Asks the provider for one payout, outside any transaction. Something always comes back: an answer that nobody can
/// judge leaves the outcome as unknown as none.
@ApplicationScoped
class AskProvider {

    static final String NOT_UNDERSTOOD = "NOT_UNDERSTOOD";

    private final PaymentProvider provider;
    private final PayoutRetryPolicy retryPolicy;
    private final Duration keyLifetime;
    private final Clock clock;

    @Inject
    AskProvider(PaymentProvider provider, PayoutRetryPolicy retryPolicy, PayoutTerms terms, Clock clock) {
        this(provider, retryPolicy, terms.keyLifetime(), clock);
    }

    AskProvider(PaymentProvider provider, PayoutRetryPolicy retryPolicy, Duration keyLifetime, Clock clock) {
        this.provider = provider;
        this.retryPolicy = retryPolicy;
        this.keyLifetime = keyLifetime;
        this.clock = clock;
    }

    PayoutResult about(DuePayout due) {
        try {
            return result(due, answer(due));
        } catch (Throwable e) {
            Log.errorf(
                    e,
                    "What the provider says of payout %s is not understood",
                    due.id().reference());
            return result(due, Answer.Unknown.because(NOT_UNDERSTOOD));
        }
    }

    private PayoutResult result(DuePayout due, Answer answer) {
        return retryPolicy.result(
                due, answer, clock.instant(), ThreadLocalRandom.current().nextDouble());
    }

    /// What is owed for longer than the provider remembers keys may have been paid, although this row was never asked
    /// for: a restored database has forgotten the row that was.
    private Answer answer(DuePayout due) {
        boolean keyMayBeForgotten = isForgottenSince(due.firstAskedAt());
        boolean isTaken = due.pending() != null;
        if (!isTaken && !keyMayBeForgotten && !isForgottenSince(due.refund().owedSince())) {
            return provider.pay(due.order());
        }
        Answer known = provider.find(due.order());
        // What the provider took and cannot find any more is not asked for anew once its key may be forgotten.
        boolean mayBeAskedFor = known instanceof Answer.NotFound && !(isTaken && keyMayBeForgotten);
        return mayBeAskedFor ? provider.pay(due.order()) : known;
    }

    private boolean isForgottenSince(Instant asked) {
        return Duration.between(asked, clock.instant()).compareTo(keyLifetime) >= 0;
    }
}
