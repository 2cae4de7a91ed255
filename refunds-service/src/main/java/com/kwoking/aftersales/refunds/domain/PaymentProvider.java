package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import java.time.Instant;
import java.util.Optional;

/// Whoever took the money and can give it back. Never called inside a transaction.
public interface PaymentProvider {

    /// Asks for one payout. Asked again with the same key it pays nothing twice.
    Answer pay(Order order);

    /// What the provider knows under our reference; for when its memory of keys may have run out.
    Answer find(Order order);

    /// @param key the provider's guard against paying twice; the same on every try
    /// @param reference ours, by which the payout can be found at the provider
    record Order(String paymentReference, Money amount, String key, String reference) {}

    sealed interface Answer {

        record Paid(String providerReference, Instant at) implements Answer {}

        /// It will not pay this, and asking again will not help (R31, A16).
        record Refused(String reason) implements Answer {}

        /// Paid or not, nobody knows: a time-out, a broken connection, an error of theirs. Ask again.
        record Unknown(String reason, Optional<Instant> notBefore) implements Answer {

            public static Unknown because(String reason) {
                return new Unknown(reason, Optional.empty());
            }
        }

        /// Only an answer to [PaymentProvider#find]: no payout has that reference.
        record NotFound() implements Answer {}
    }
}
