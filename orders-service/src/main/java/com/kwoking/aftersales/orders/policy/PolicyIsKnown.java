package com.kwoking.aftersales.orders.policy;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// No order can be taken before the policy is here that it is bought under (R45, R46). That is so once, when
/// everything is new; from then on the policy is in the database.
@Readiness
@ApplicationScoped
class PolicyIsKnown implements HealthCheck {

    private final Policies policies;

    PolicyIsKnown(Policies policies) {
        this.policies = policies;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("a policy is known")
                .status(policies.isAnyKnown())
                .build();
    }
}
