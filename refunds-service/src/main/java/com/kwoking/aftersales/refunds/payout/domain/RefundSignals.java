package com.kwoking.aftersales.refunds.payout.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one payment provider signs and words what it has to say of refunds.
public interface RefundSignals {

    Reading read(Function<String, @Nullable String> header, byte[] body);

    sealed interface Reading {

        /// @param eventId the provider's, the same when it says it again
        record Heard(String eventId, RefundSignal signal) implements Reading {}

        /// Genuine, and about something that is nothing to us.
        record OfNoInterest() implements Reading {}

        /// Genuine, and not what was agreed.
        record Unreadable(String why) implements Reading {}

        /// Not signed, signed by somebody else, or signed too long ago.
        record NotGenuine() implements Reading {}
    }
}
