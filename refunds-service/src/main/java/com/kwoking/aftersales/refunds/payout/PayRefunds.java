package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.queue.LeasedQueue;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pays what was decided. Three steps, so that the provider is never called inside a transaction: take,
/// pay ([AskProvider]), note. A service that dies in between is followed by one that takes the payout up again and asks
/// the provider with the same key.
@ApplicationScoped
class PayRefunds implements LeasedQueue<DuePayout, PayoutResult> {

    private final PayoutQueue queue;
    private final KeepProgress progress;
    private final AskProvider provider;
    private final Duration lease;
    private final Clock clock;

    PayRefunds(PayoutQueue queue, KeepProgress progress, AskProvider provider, PayoutTerms terms, Clock clock) {
        this.queue = queue;
        this.progress = progress;
        this.provider = provider;
        this.lease = terms.lease();
        this.clock = clock;
    }

    @Override
    public List<DuePayout> take(int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<DuePayout> taken = queue.take(most, lease);
            progress.of(refundsOf(taken.stream()), clock.instant());
            return taken;
        });
    }

    @Override
    public PayoutResult work(DuePayout due) {
        return provider.about(due);
    }

    @Override
    public void note(List<PayoutResult> results) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            queue.note(results, now);
            progress.of(refundsOf(results.stream().map(PayoutResult::due)), now);
        });
    }

    /// It is asked about again, with the same key.
    @Override
    public boolean keeps(PayoutResult result, RuntimeException fault) {
        Log.errorf(
                "The answer about payout %s could not be noted",
                result.due().id().reference());
        return false;
    }

    private static Set<RefundId> refundsOf(Stream<DuePayout> payouts) {
        return payouts.map(payout -> payout.refund().id()).collect(Collectors.toSet());
    }
}
