package com.kwoking.aftersales.orders.policy;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
public class FollowPolicies {

    private final Policies policies;

    FollowPolicies(Policies policies) {
        this.policies = policies;
    }

    public void on(PolicyPublished policy) {
        policies.keep(policy);
    }
}
