package com.kwoking.aftersales.returns.policy.domain;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import java.util.List;
import java.util.Optional;

/// Every version of the policy that was ever published.
public interface Policies {

    Optional<Policy> of(PolicyVersion version);

    /// The newest first.
    List<Policy> all();

    /// One publisher at a time until the transaction ends.
    void lock();

    void add(PolicyPublished version);
}
