package com.kwoking.aftersales.stack.sandbox;

import org.jspecify.annotations.Nullable;

/// How the next refund calls are treated.
///
/// @param times for how many calls; null for all until it is changed
public record Behaviour(
        Mode mode, long delayMillis, @Nullable Integer times) {

    public Behaviour {
        java.util.Objects.requireNonNull(mode);
    }

    static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, 0, null);

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
        DECLINE
    }

    Behaviour afterOneCall() {
        if (times == null) {
            return this;
        }
        return times <= 1 ? NORMAL : new Behaviour(mode, delayMillis, times - 1);
    }
}
