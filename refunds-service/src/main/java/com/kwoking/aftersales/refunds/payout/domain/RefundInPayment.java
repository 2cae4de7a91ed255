package com.kwoking.aftersales.refunds.payout.domain;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A refund is where its payouts are: what a change of theirs makes of it, told only when it is another state than
/// before.
///
/// @param state as it was before the payouts changed
/// @param parts always in the same order, because facts are named after them
/// @param trail absent for a refund that was decided before trails were kept
public record RefundInPayment(
        Refund refund,
        State state,
        List<Part> parts,
        @Nullable Trail trail) {

    public RefundInPayment {
        parts = List.copyOf(parts);
    }

    /// One payout, as it stands.
    ///
    /// @param reference the provider's id of the payout, or the person's who settled it
    public record Part(
            TenderId tenderId,
            PayoutState state,
            int attempts,
            int failures,
            @Nullable String reference,
            @Nullable String trouble,
            Instant since,
            @Nullable Fee fee) {

        /// With what the provider, or a person, says it paid.
        private String paidAs() {
            return joined(Stream.of(tenderId.value()), Stream.ofNullable(reference));
        }

        /// Tells a second failure from the first, and a failure of one part from that of another.
        private String standsAs() {
            return joined(
                    Stream.of(tenderId.value(), state.name(), String.valueOf(failures)), Stream.ofNullable(reference));
        }

        private static String joined(Stream<String> always, Stream<String> whereKnown) {
            return Stream.concat(always, whereKnown).collect(joining(" "));
        }
    }

    /// @param issuedAt absent unless it is complete now
    /// @param news absent where there is nothing to tell
    public record Moved(
            Refund refund,
            State state,
            @Nullable Instant issuedAt,
            @Nullable RefundNews news) {}

    /// Empty if it is where it was.
    public Optional<Moved> moved(Instant now) {
        State reached = reached();
        return reached == state ? Optional.empty() : Optional.of(movedTo(reached, now));
    }

    private State reached() {
        if (parts.isEmpty()) {
            return state;
        }
        if (parts.stream().allMatch(is(PayoutState.ISSUED))) {
            return State.ISSUED;
        }
        if (parts.stream()
                .anyMatch(
                        is(PayoutState.MANUAL_REQUIRED).or(is(PayoutState.HELD)).or(is(PayoutState.AWAITING_SECOND)))) {
            return State.MANUAL_REQUIRED;
        }
        if (parts.stream().anyMatch(is(PayoutState.FAILED))) {
            return State.FAILED;
        }
        return parts.stream().anyMatch(part -> part.attempts() > 0) ? State.SUBMITTED : State.DECIDED;
    }

    private Moved movedTo(State reached, Instant now) {
        return switch (reached) {
            case ISSUED -> new Moved(refund, reached, now, issued(now));
            case FAILED -> new Moved(refund, reached, null, failed(failedForNow(now)));
            case MANUAL_REQUIRED -> new Moved(refund, reached, null, failed(refund.needsAPerson(trouble(), now)));
            case DECIDED, SUBMITTED, NOTHING_TO_PAY, WITHDRAWN -> new Moved(refund, reached, null, null);
        };
    }

    private RefundNews issued(Instant now) {
        var paid = parts.stream()
                .collect(toMap(
                        Part::tenderId,
                        part -> new Completion.Paid(Objects.requireNonNullElse(part.reference(), ""), part.fee())));
        String paidAs = parts.stream().map(Part::paidAs).collect(joining(", "));
        return new RefundNews(refund, new Completion(refund, paid).told(now), "issued: " + paidAs, trail);
    }

    private RefundNews failed(RefundFailed failed) {
        String standsAs = parts.stream().map(Part::standsAs).collect(joining(", "));
        return new RefundNews(refund, failed, "failed: " + standsAs, trail);
    }

    /// Still owed, and tried again by itself.
    private RefundFailed failedForNow(Instant at) {
        return new RefundFailed(
                refund.id(),
                refund.orderId(),
                refund.orderNumber(),
                refund.customerId(),
                refund.cause(),
                refund.total(),
                trouble(),
                true,
                false,
                at);
    }

    /// The latest, and what is a person's before what is tried again.
    private String trouble() {
        return parts.stream()
                .filter(is(PayoutState.DUE).or(is(PayoutState.ISSUED)).negate())
                .filter(part -> part.trouble() != null)
                .min(Comparator.comparing((Part part) -> part.state() == PayoutState.FAILED)
                        .thenComparing(Part::since, Comparator.reverseOrder()))
                .map(Part::trouble)
                .orElse("MANUAL_REQUIRED");
    }

    private static Predicate<Part> is(PayoutState state) {
        return part -> part.state() == state;
    }
}
