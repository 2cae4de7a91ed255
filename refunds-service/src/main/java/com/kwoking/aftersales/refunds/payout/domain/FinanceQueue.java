package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is owed and not on its way, for those who see to it. Reading locks nothing.
public interface FinanceQueue {

    /// Longest waiting first. Of those that are issued, only what is in doubt.
    List<OpenPayout> list(Set<PayoutState> states, Optional<Place> after, int limit);

    Optional<Dossier> of(PayoutId id);

    /// Where a page ended.
    record Place(Instant since, PayoutId id) {}

    /// @param since when it came into this state
    /// @param attempts how often the provider was asked
    /// @param failures how often it said no
    /// @param nextTry absent where nothing more is tried
    record OpenPayout(
            PayoutId id,
            OrderId orderId,
            String orderNumber,
            @Nullable TenderKind kind,
            Money amount,
            PayoutState state,
            Instant since,
            @Nullable String trouble,
            int attempts,
            int failures,
            @Nullable Instant nextTry,
            @Nullable String reference,
            @Nullable Fee fee,
            @Nullable ManualPayment proposed) {

        public Place place() {
            return new Place(since, id);
        }
    }

    /// A payout with everything that happened to it, oldest first.
    record Dossier(OpenPayout payout, List<Failure> failures, List<Action> actions) {

        public Dossier {
            failures = List.copyOf(failures);
            actions = List.copyOf(actions);
        }
    }

    record Failure(int number, @Nullable String providerReference, String reason, Instant failedAt) {}

    /// What a person did.
    record Action(
            Kind kind,
            String by,
            Instant at,
            @Nullable String reference,
            @Nullable String note) {

        public enum Kind {
            RETRIED,
            RELEASED,
            PROPOSED,
            WITHDRAWN,
            SETTLED
        }
    }
}
