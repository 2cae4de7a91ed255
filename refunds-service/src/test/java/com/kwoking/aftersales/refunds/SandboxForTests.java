package com.kwoking.aftersales.refunds;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// The address of a provider that never answers: these tests look at decisions. What is paid, and how
/// often, is told by the journeys and by [com.kwoking.aftersales.refunds.flow].
public final class SandboxForTests implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "payments.provider", "sandbox",
                "payments.sandbox.url", "http://127.0.0.1:1",
                "payments.sandbox.api-key", "none");
    }

    @Override
    public void stop() {}
}
