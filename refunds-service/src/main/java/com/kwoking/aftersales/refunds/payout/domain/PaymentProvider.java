package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whoever took the money and can give it back. Never called inside a transaction.
public interface PaymentProvider {

    /// Asks for one payout. Asked again with the same key it pays nothing twice.
    Answer pay(Order order);

    /// What the provider knows under our reference; for when its memory of keys may have run out, and for
    /// what it took and has not finished. An earlier try that failed is not what is looked for.
    Answer find(Order order);

    /// Everything it made in the period, ours or not: from (inclusive) to (exclusive).
    Listing list(Instant from, Instant to);

    /// @param key the provider's guard against paying twice; the same until it says no
    /// @param reference ours, by which the payout can be found at the provider
    record Order(String paymentReference, Money amount, String key, String reference) {

        /// The key is the same on every try until the provider says no: it would repeat that under the old key.
        /// After an unknown outcome it is never another one.
        public static Order of(PayoutId id, Payout payout, int failures) {
            String key = failures == 0 ? id.reference() : id.reference() + "/" + failures;
            return new Order(payout.paymentReference(), payout.amount(), key, id.reference());
        }
    }

    sealed interface Answer {

        /// @param fee what an intermediary kept of it, where the provider reports that
        record Paid(
                String providerReference,
                Instant at,
                @Nullable Money fee) implements Answer {

            public Paid(String providerReference, Instant at) {
                this(providerReference, at, null);
            }
        }

        /// It took it, and will say what became of it.
        record Pending(String providerReference) implements Answer {}

        /// It did not pay, for sure; another try may succeed. Under the same key it would say the same again.
        ///
        /// @param providerReference absent where it never took it
        record Failed(@Nullable String providerReference, String reason) implements Answer {}

        /// It will not pay this, and asking again will not help (R31, A16).
        record Refused(@Nullable String providerReference, String reason) implements Answer {

            public Refused(String reason) {
                this(null, reason);
            }
        }

        /// Money moved, and not as much as was asked for.
        record OtherAmount(String providerReference, Money amount) implements Answer {}

        /// Paid or not, nobody knows: a time-out, a broken connection, an error of theirs. Ask again.
        record Unknown(String reason, Optional<Instant> notBefore) implements Answer {

            public static Unknown because(String reason) {
                return new Unknown(reason, Optional.empty());
            }
        }

        /// Only an answer to [PaymentProvider#find]: no payout has that reference.
        record NotFound() implements Answer {}
    }

    sealed interface Listing {

        record Complete(List<Listed> payouts) implements Listing {

            public Complete {
                payouts = List.copyOf(payouts);
            }
        }

        /// It did not answer, or not to the end; half a list would make the other half look missing.
        record Unavailable(String reason) implements Listing {}
    }

    /// @param reference ours; absent on what somebody made without us
    record Listed(
            String providerReference, @Nullable String reference, Money amount, Status status, Instant createdAt) {

        public enum Status {
            PAID,
            PENDING,
            FAILED
        }
    }
}
