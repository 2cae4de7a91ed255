package com.kwoking.aftersales.refunds.reconciliation;

import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listed;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listing;
import com.kwoking.aftersales.refunds.reconciliation.domain.Comparison;
import com.kwoking.aftersales.refunds.reconciliation.domain.Difference;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayout;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayouts;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks the provider, and holds what it says against our payouts. It notes nothing.
@ApplicationScoped
class ComparePayouts {

    private static final String NOT_ANSWERED = "NOT_ANSWERED";

    private final OurPayouts ours;
    private final PaymentProvider provider;
    private final Duration margin;

    ComparePayouts(OurPayouts ours, PaymentProvider provider, ReconciliationTerms terms) {
        this.ours = ours;
        this.provider = provider;
        this.margin = terms.margin();
    }

    sealed interface Compared {

        /// @param there how many payouts the provider named, `here` how many of ours were compared
        /// @param trouble why one of ours is not judged; absent if all are
        record Slice(int there, int here, List<Difference> found, Optional<String> trouble) implements Compared {

            public Slice {
                found = List.copyOf(found);
            }
        }

        record NoList(String reason) implements Compared {}
    }

    Compared of(Period slice) {
        // Paid there a little earlier than issued here: a list that begins earlier saves asking for each.
        return switch (provider.list(slice.from().minus(margin), slice.to())) {
            case Listing.Unavailable(String reason) -> new Compared.NoList(reason);
            case Listing.Complete(List<Listed> listed) -> of(slice, listed);
        };
    }

    private Compared of(Period slice, List<Listed> listed) {
        List<OurPayout> issued = ours.issuedBetween(slice.from(), slice.to());
        Set<String> there = listed.stream().map(Listed::providerReference).collect(Collectors.toSet());
        var found = new ArrayList<>(ofList(listed));
        boolean answered = true;
        for (OurPayout payout : issued) {
            if (!there.contains(String.valueOf(payout.providerReference()))) {
                switch (askedFor(payout)) {
                    case Comparison.Outcome.Agreed _ -> {}
                    case Comparison.Outcome.Differs(Difference difference) -> found.add(difference);
                    case Comparison.Outcome.NotAnswered _ -> answered = false;
                }
            }
        }
        return new Compared.Slice(
                listed.size(), issued.size(), found, answered ? Optional.empty() : Optional.of(NOT_ANSWERED));
    }

    /// What was found earlier, and not in the slices of a run: it may have gone by itself.
    boolean isGone(Difference open) {
        Instant createdThere = open.createdThere();
        return createdThere == null ? isGoneHere(open) : isGoneThere(open, createdThere);
    }

    private boolean isGoneThere(Difference open, Instant createdThere) {
        return switch (provider.list(createdThere, createdThere.plusSeconds(1))) {
            case Listing.Complete(List<Listed> listed) ->
                ofList(listed).stream().noneMatch(each -> each.id().equals(open.id()));
            case Listing.Unavailable _ -> false;
        };
    }

    private boolean isGoneHere(Difference open) {
        return Optional.ofNullable(open.reference())
                .map(reference -> ours.of(List.of(reference)).get(reference))
                .filter(payout -> payout.standing() == OurPayout.Standing.ISSUED)
                .map(payout -> switch (askedFor(payout)) {
                    case Comparison.Outcome.Agreed _ -> true;
                    case Comparison.Outcome.Differs(Difference difference) ->
                        !difference.id().equals(open.id());
                    case Comparison.Outcome.NotAnswered _ -> false;
                })
                .orElse(true);
    }

    private List<Difference> ofList(List<Listed> listed) {
        List<String> references = listed.stream()
                .flatMap(each -> Stream.ofNullable(each.reference()))
                .toList();
        return Comparison.of(listed, ours.of(references));
    }

    private Comparison.Outcome askedFor(OurPayout issued) {
        return Comparison.of(issued, provider.find(issued.order()));
    }
}
