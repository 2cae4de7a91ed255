package com.kwoking.aftersales.orders.order.domain;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the payment of an order has come.
///
/// @param trouble the last thing that stood in its way; absent when nothing does (R63, R64)
public record Payment(List<Tender> tenders, @Nullable Trouble trouble) {

    public Payment {
        tenders = List.copyOf(tenders);
    }

    /// @param reason the provider's code, or what did not match
    public record Trouble(Kind kind, @Nullable String reason, Instant at) {

        public enum Kind {
            UNDER_VERIFICATION,
            REFUSED,
            NOT_AS_EXPECTED
        }
    }

    /// Signals may overtake each other; an older trouble does not replace a newer one.
    public Payment with(Trouble other) {
        return trouble != null && trouble.at().isAfter(other.at()) ? this : new Payment(tenders, other);
    }

    public boolean isComplete() {
        return tenders.stream().allMatch(Tender::isCaptured);
    }

    /// The provider's last word, at which the payment as a whole was confirmed (A02).
    public Instant lastCaptureAt() {
        return tenders.stream()
                .map(Tender::capturedAt)
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElseThrow();
    }

    public List<Tender> captured() {
        return tenders.stream().filter(Tender::isCaptured).toList();
    }

    public Payment captured(Tender tender, Instant at) {
        return new Payment(
                tenders.stream()
                        .map(each -> each.equals(tender) ? tender.capturedAt(at) : each)
                        .toList(),
                null);
    }

    public Optional<Tender> tender(String paymentReference) {
        return tenders.stream()
                .filter(tender -> tender.paymentReference().equals(paymentReference))
                .findFirst();
    }
}
