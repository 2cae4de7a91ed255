package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import java.time.Duration;
import java.time.Instant;

/// How often and how fast a payout is tried.
///
/// @param longestPause between two tries whose outcome is unknown
/// @param failedPause after the provider said no for the first time; doubled each time
/// @param retries how often it is tried again after a definite no, before it becomes a person's
public record PayoutRetryPolicy(Duration firstPause, Duration longestPause, Duration failedPause, int retries) {

    /// @param jitter between 0 and 1: spreads those that failed together
    public PayoutResult result(DuePayout due, PaymentProvider.Answer answer, Instant now, double jitter) {
        PayoutOutcome outcome = limit(PayoutOutcome.of(answer, due.refund(), due.payout()), due.failures());
        return new PayoutResult(due, outcome, nextTry(outcome, due.attempt(), due.failures(), now, jitter));
    }

    /// @param failures how many tries had failed before
    public PayoutOutcome limit(PayoutOutcome outcome, int failures) {
        return outcome instanceof PayoutOutcome.Failed(var reference, String reason) && failures >= retries
                ? new PayoutOutcome.ForAPerson(reference, reason, true)
                : outcome;
    }

    /// @param attempt counts from 1
    public Instant nextTry(PayoutOutcome outcome, int attempt, int failures, Instant now, double jitter) {
        return switch (outcome) {
            case PayoutOutcome.TryAgain(String _, var notBefore) ->
                notBefore.orElseGet(() -> now.plusMillis(pause(attempt, jitter)));
            case PayoutOutcome.Pending _ -> now.plusMillis(pause(attempt, jitter));
            case PayoutOutcome.Failed _ -> now.plusMillis(spread(doubled(failedPause.toMillis(), failures), jitter));
            case PayoutOutcome.Issued _, PayoutOutcome.ForAPerson _ -> now;
        };
    }

    private long pause(int attempt, double jitter) {
        return spread(Math.min(doubled(firstPause.toMillis(), attempt - 1), longestPause.toMillis()), jitter);
    }

    private static long doubled(long millis, int times) {
        return millis << Math.clamp(times, 0, 20);
    }

    private static long spread(long pause, double jitter) {
        return pause + (long) (pause / 2.0 * jitter);
    }
}
