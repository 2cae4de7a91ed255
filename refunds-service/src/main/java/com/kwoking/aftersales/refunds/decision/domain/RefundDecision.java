package com.kwoking.aftersales.refunds.decision.domain;

import java.util.List;

public sealed interface RefundDecision {

    /// A refund may come to zero and still be worth recording, e.g. for the balance it leaves (R09). There is
    /// a second one where a part has to be paid by hand (A30).
    ///
    /// @param withdrawn held back until now, and replaced by this
    record Pay(List<Refund> withdrawn, List<Refund> refunds) implements RefundDecision {

        public Pay {
            withdrawn = List.copyOf(withdrawn);
            refunds = List.copyOf(refunds);
        }
    }

    record Withhold(Reason reason) implements RefundDecision {}

    enum Reason {
        ALREADY_DECIDED,
        SUPERSEDED,
        NOTHING_OWED
    }

    /// The occasion contradicts the order, whenever it is heard: a person has to see it.
    record Undecidable(String why) implements RefundDecision {}
}
