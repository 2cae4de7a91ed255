package com.kwoking.aftersales.stack.sandbox;

import org.jspecify.annotations.Nullable;

/// How the next refund calls are treated.
///
/// @param delayMillis how long it thinks (SLOW), or after how long the refund takes its turn (…_THEN_…)
/// @param times for how many calls; null for all until it is changed
/// @param webhook whether and when the shop is told besides the answer; null for not
/// @param fee what an intermediary keeps of every payout; null for nothing
public record Behaviour(
        Mode mode,
        long delayMillis,
        @Nullable Integer times,
        @Nullable Webhook webhook,
        @Nullable Money fee) {

    public Behaviour {
        java.util.Objects.requireNonNull(mode);
    }

    static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, 0, null, null, null);

    public enum Mode {
        NORMAL,
        /// Thinks for a while, then pays.
        SLOW,
        /// Fails before anything happened.
        ERROR_500,
        /// Pays and never says so: the case in which asking again must not pay again.
        PAY_THEN_DROP,
        CONFLICT_409,
        RATE_LIMIT_429,
        /// The means of payment is closed: final.
        DECLINE,
        /// Refused under this key; with money on the merchant's account another key is paid.
        INSUFFICIENT_BALANCE,
        /// Pays a cent less than was asked, and says so.
        WRONG_AMOUNT,
        PENDING_THEN_SUCCEEDED,
        PENDING_THEN_FAILED,
        /// Paid, and the bank sends the money back.
        SUCCEEDED_THEN_FAILED
    }

    public enum Webhook {
        NONE,
        BEFORE_THE_ANSWER,
        AFTER_THE_ANSWER,
        TWICE
    }

    /// A refund that takes a turn later can tell so only by webhook.
    Webhook told() {
        if (webhook != null) {
            return webhook;
        }
        return switch (mode) {
            case PENDING_THEN_SUCCEEDED, PENDING_THEN_FAILED, SUCCEEDED_THEN_FAILED -> Webhook.AFTER_THE_ANSWER;
            case NORMAL,
                    SLOW,
                    ERROR_500,
                    PAY_THEN_DROP,
                    CONFLICT_409,
                    RATE_LIMIT_429,
                    DECLINE,
                    INSUFFICIENT_BALANCE,
                    WRONG_AMOUNT -> Webhook.NONE;
        };
    }

    Behaviour afterOneCall() {
        if (times == null) {
            return this;
        }
        return times <= 1 ? NORMAL : new Behaviour(mode, delayMillis, times - 1, webhook, fee);
    }
}
