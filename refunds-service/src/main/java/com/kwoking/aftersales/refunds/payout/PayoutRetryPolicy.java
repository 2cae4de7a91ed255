package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.messaging.queue.Backoff;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import java.time.Duration;
import java.time.Instant;

/// How often and how fast a payout is tried.
///
/// @param unanswered between two tries whose outcome is unknown
/// @param failed after the provider said no for now
/// @param retries how often it is tried again after a no for now, before it becomes a person's
record PayoutRetryPolicy(Backoff unanswered, Backoff failed, int retries) {

    private static final double JITTER = 0.5;

    /// Retries of what failed are few: their pauses need no longest one.
    private static final long BEYOND_EVERY_DOUBLING = 1L << 20;

    PayoutRetryPolicy(Duration firstPause, Duration longestPause, Duration failedPause, int retries) {
        this(
                new Backoff(firstPause, longestPause, JITTER),
                new Backoff(failedPause, failedPause.multipliedBy(BEYOND_EVERY_DOUBLING), JITTER),
                retries);
    }

    /// @param jitter between 0 and 1: spreads those that failed together
    PayoutResult result(DuePayout due, PaymentProvider.Answer answer, Instant now, double jitter) {
        PayoutOutcome outcome = limit(PayoutOutcome.of(answer, due.refund(), due.payout()), due.failures());
        return new PayoutResult(due, outcome, nextTry(outcome, due.attempt(), due.failures(), now, jitter));
    }

    /// @param failures how many tries had failed before
    PayoutOutcome limit(PayoutOutcome outcome, int failures) {
        return outcome instanceof PayoutOutcome.Failed(var reference, String reason) && failures >= retries
                ? new PayoutOutcome.ForAPerson(reference, reason, true)
                : outcome;
    }

    /// @param attempt counts from 1
    Instant nextTry(PayoutOutcome outcome, int attempt, int failures, Instant now, double jitter) {
        return switch (outcome) {
            case PayoutOutcome.TryAgain(String _, var notBefore) ->
                notBefore.orElseGet(() -> now.plus(unanswered.pauseAfter(attempt, jitter)));
            case PayoutOutcome.Pending _ -> now.plus(unanswered.pauseAfter(attempt, jitter));
            case PayoutOutcome.Failed _ -> now.plus(failed.pauseAfter(failures + 1, jitter));
            case PayoutOutcome.Issued _, PayoutOutcome.ForAPerson _ -> now;
        };
    }
}
