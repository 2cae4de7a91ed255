package com.kwoking.aftersales.orders.order.domain;

import static java.util.Comparator.naturalOrder;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
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

    sealed interface Capture {

        record Taken(Payment payment) implements Capture {}

        record KnownAlready() implements Capture {}

        record NoSuchTender() implements Capture {}

        record WrongAmount(Money expected) implements Capture {}
    }

    Capture take(PaymentSignal.Captured captured) {
        return tender(captured.paymentReference())
                .map(tender -> take(captured, tender))
                .orElseGet(Capture.NoSuchTender::new);
    }

    /// Signals may overtake each other; an older trouble does not replace a newer one.
    Payment with(Trouble other) {
        return trouble != null && trouble.at().isAfter(other.at()) ? this : new Payment(tenders, other);
    }

    public boolean isComplete() {
        return tenders.stream().allMatch(Tender::isCaptured);
    }

    /// The provider's last word, at which the payment as a whole was confirmed (A02).
    Instant lastCaptureAt() {
        return tenders.stream()
                .map(Tender::capturedAt)
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElseThrow();
    }

    List<Tender> captured() {
        return tenders.stream().filter(Tender::isCaptured).toList();
    }

    private Capture take(PaymentSignal.Captured captured, Tender tender) {
        if (!tender.amount().equals(captured.amount())) {
            return new Capture.WrongAmount(tender.amount());
        }
        if (tender.isCaptured()) {
            return new Capture.KnownAlready();
        }
        List<Tender> others = tenders.stream()
                .map(each -> each.equals(tender) ? tender.capturedAt(captured.at()) : each)
                .toList();
        return new Capture.Taken(new Payment(others, null));
    }

    private Optional<Tender> tender(String paymentReference) {
        return tenders.stream()
                .filter(tender -> tender.paymentReference().equals(paymentReference))
                .findFirst();
    }
}
