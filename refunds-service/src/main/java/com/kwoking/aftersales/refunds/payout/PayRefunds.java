package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.events.refund.RefundId;
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
class PayRefunds {

    private final PayoutQueue queue;
    private final KeepProgress progress;
    private final Duration lease;
    private final Clock clock;

    PayRefunds(PayoutQueue queue, KeepProgress progress, PayoutTerms terms, Clock clock) {
        this.queue = queue;
        this.progress = progress;
        this.lease = terms.lease();
        this.clock = clock;
    }

    List<DuePayout> take(int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<DuePayout> taken = queue.take(most, lease);
            progress.of(refundsOf(taken.stream()), clock.instant());
            return taken;
        });
    }

    /// All at once; where that fails each by itself, so that one that cannot be noted takes no other with it. It is
    /// asked about again, with the same key.
    void note(List<PayoutResult> results) {
        try {
            noteTogether(results);
        } catch (RuntimeException e) {
            Log.warnf("%d answers could not be noted together: %s", results.size(), e);
            results.forEach(this::noteAlone);
        }
    }

    private void noteAlone(PayoutResult result) {
        try {
            noteTogether(List.of(result));
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "The answer about payout %s could not be noted",
                    result.due().id().reference());
        }
    }

    private void noteTogether(List<PayoutResult> results) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            queue.note(results, now);
            progress.of(refundsOf(results.stream().map(PayoutResult::due)), now);
        });
    }

    private static Set<RefundId> refundsOf(Stream<DuePayout> payouts) {
        return payouts.map(payout -> payout.refund().id()).collect(Collectors.toSet());
    }
}
