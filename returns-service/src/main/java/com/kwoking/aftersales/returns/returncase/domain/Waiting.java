package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a return does not go on by itself (R65). The names are told to callers and stay for ever.
public enum Waiting {
    /// A replacement was promised and cannot be shipped.
    REPLACEMENT_PENDING,
    /// The customer told their postage in another currency than the order's, so it was not added to the refund (R10).
    POSTAGE_IN_ANOTHER_CURRENCY;

    static Optional<Waiting> of(ReturnCase about) {
        return about.decision() instanceof Rejected
                ? Optional.empty()
                : about.inspection().flatMap(last -> after(last.judgement(), about));
    }

    private static Optional<Waiting> after(Judgement judgement, ReturnCase about) {
        return switch (judgement.resolution()) {
            case REPLACEMENT -> Optional.of(REPLACEMENT_PENDING);
            case REFUND_TOTAL, REFUND_PARTIAL ->
                hasForeignPostage(judgement, about) ? Optional.of(POSTAGE_IN_ANOTHER_CURRENCY) : Optional.empty();
            case NONE -> Optional.empty();
        };
    }

    private static boolean hasForeignPostage(Judgement judgement, ReturnCase about) {
        boolean ours =
                judgement.liableParty() == LiableParty.MERCHANT || judgement.liableParty() == LiableParty.CARRIER;
        return ours
                && Stream.of(
                                Optional.ofNullable(judgement.returnPostage()),
                                about.shipment().map(Shipment::postagePaid))
                        .flatMap(Optional::stream)
                        .anyMatch(postage ->
                                !postage.currency().equals(about.claim().currency()));
    }
}
