package com.kwoking.aftersales.refunds.reconciliation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Our payouts, to compare. Reading locks nothing.
public interface OurPayouts {

    /// By the reference under which the provider knows them; what is not ours is not in it.
    Map<String, OurPayout> of(Collection<String> references);

    /// What the provider paid, we believe, in refunds issued in the period: from (inclusive) to (exclusive).
    List<OurPayout> issuedBetween(Instant from, Instant to);
}
