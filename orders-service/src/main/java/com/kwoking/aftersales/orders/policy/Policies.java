package com.kwoking.aftersales.orders.policy;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import java.time.Instant;
import java.util.Optional;

/// Every version of the policy that was ever heard of: an order is judged by the one it was bought under (R46).
public interface Policies {

    Optional<PolicyPublished> of(PolicyVersion version);

    Optional<PolicyPublished> inForceAt(Instant instant);

    boolean isAnyKnown();

    /// A version is immutable: one that is here already stays as it is.
    void keep(PolicyPublished policy);
}
