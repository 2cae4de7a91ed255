package com.kwoking.aftersales.refunds.reconciliation.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listed;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that the provider's list and our books do not agree on.
///
/// @param subject what it is about, our payout or theirs. With the kind it is the difference's identity, so
///     that it is noted once however often it is found
/// @param refundId ours, as is the order's number; absent if our books know nothing of it
/// @param here the amount in our books, `there` the provider's; one may be absent
/// @param createdThere when the provider made it, by which it is found again
public record Difference(
        Kind kind,
        String subject,
        @Nullable String reference,
        @Nullable String providerReference,
        @Nullable UUID refundId,
        @Nullable String orderNumber,
        @Nullable Money here,
        @Nullable Money there,
        @Nullable Instant createdThere) {

    public enum Kind {
        /// Money left, and no payout of ours has that reference.
        PAID_THERE_UNKNOWN_HERE,
        /// Money left for a payout that is still open here: whoever settles it by hand pays twice.
        PAID_THERE_OPEN_HERE,
        /// Money left for a payout that was paid otherwise already.
        PAID_TWICE,
        AMOUNT_DIFFERS,
        /// We say it was paid, the provider says it failed.
        ISSUED_HERE_FAILED_THERE,
        /// We say it was paid, the provider does not know it.
        ISSUED_HERE_MISSING_THERE
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes((kind + " " + subject).getBytes(UTF_8));
    }

    public Currency currency() {
        return Objects.requireNonNull(here == null ? there : here).currency();
    }

    static Difference listed(Kind kind, Listed listed, @Nullable OurPayout ours) {
        return new Difference(
                kind,
                subject(kind, listed),
                listed.reference(),
                listed.providerReference(),
                ours == null ? null : ours.refundId().value(),
                ours == null ? null : ours.orderNumber(),
                ours == null ? null : ours.amount(),
                listed.amount(),
                listed.createdAt());
    }

    static Difference notListed(Kind kind, OurPayout ours) {
        return new Difference(
                kind,
                ours.reference(),
                ours.reference(),
                ours.providerReference(),
                ours.refundId().value(),
                ours.orderNumber(),
                ours.amount(),
                null,
                null);
    }

    private static String subject(Kind kind, Listed listed) {
        return switch (kind) {
            case PAID_THERE_UNKNOWN_HERE, PAID_TWICE -> listed.providerReference();
            case PAID_THERE_OPEN_HERE, AMOUNT_DIFFERS, ISSUED_HERE_FAILED_THERE, ISSUED_HERE_MISSING_THERE ->
                String.valueOf(listed.reference());
        };
    }
}
