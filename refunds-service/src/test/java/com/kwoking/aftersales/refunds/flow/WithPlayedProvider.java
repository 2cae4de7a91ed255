package com.kwoking.aftersales.refunds.flow;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/// A provider that answers, and a service in a hurry.
public final class WithPlayedProvider implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(StackForTests.class), new TestResourceEntry(PlayedProvider.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "refunds.payouts.first-pause", "100ms",
                "refunds.payouts.longest-pause", "400ms",
                "refunds.payouts.key-lifetime", "2s",
                "refunds.payouts.failed-pause", "200ms",
                "refunds.payouts.retries", "2",
                "refunds.payouts.four-eyes-from.minor-units", "5000");
    }
}
