package com.kwoking.aftersales.returns.policy.domain;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import java.util.List;

/// The versions that this build of the service comes with.
public interface WrittenPolicies {

    List<PolicyPublished> all();
}
