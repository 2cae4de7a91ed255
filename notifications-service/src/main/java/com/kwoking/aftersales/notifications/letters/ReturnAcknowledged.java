package com.kwoking.aftersales.notifications.letters;

import static com.kwoking.aftersales.events.returns.EvidenceSummary.Kind.ITEM;
import static com.kwoking.aftersales.events.returns.EvidenceSummary.Kind.LABEL;
import static com.kwoking.aftersales.events.returns.EvidenceSummary.Kind.PACKAGING;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// "We have your request; send nothing yet" (R26), and which pictures would make it quicker (R21). Nobody asked
/// for a parcel that was refused at the door: its own letter says what happens to it.
@Template.Name("return-acknowledged")
public record ReturnAcknowledged(
        String orderNumber, List<Counted> items, Motive motive, boolean evidenceWouldHelp, Instant requestedAt)
        implements Message {
    public static Optional<ReturnAcknowledged> on(ReturnRequested requested) {
        return switch (requested.origin()) {
            case CUSTOMER, AGENT, UNKNOWN -> Optional.of(letter(requested));
            case REFUSED_DELIVERY -> Optional.empty();
        };
    }

    private static ReturnAcknowledged letter(ReturnRequested requested) {
        return new ReturnAcknowledged(
                requested.orderNumber(),
                Counted.of(requested.items()),
                requested.motive(),
                isAClaim(requested.motive()) && !isFullyShown(requested),
                requested.requestedAt());
    }

    private static boolean isAClaim(Motive motive) {
        return switch (motive) {
            case DAMAGED, DEFECTIVE, WRONG_ITEM, WRONG_VARIANT, WRONG_QUANTITY -> true;
            case NOT_SATISFIED, REFUSED_AT_DOOR, UNKNOWN -> false;
        };
    }

    private static boolean isFullyShown(ReturnRequested requested) {
        return requested.evidence().stream()
                .map(EvidenceSummary::kind)
                .collect(Collectors.toSet())
                .containsAll(Set.of(ITEM, PACKAGING, LABEL));
    }
}
