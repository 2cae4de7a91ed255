package com.kwoking.aftersales.testkit.sample;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.policy.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A version of the policy with the numbers of the rules; what a test needs to differ is by category or by country.
public record SamplePolicy(
        String version,
        Instant effectiveFrom,
        Set<String> nonReturnable,
        Map<String, Window> warranties,
        Map<String, Boolean> cancellableUntilShipped,
        Set<String> statutoryWithdrawalCountries) {

    public static final ZoneId SHOP = ZoneId.of("Europe/Paris");

    public static SamplePolicy of(String version) {
        var beforeAll = Instant.parse("2025-12-31T23:00:00Z");
        return new SamplePolicy(version, beforeAll, Set.of(), Map.of(), Map.of(), Set.of());
    }

    public SamplePolicy from(Instant otherwise) {
        return new SamplePolicy(
                version, otherwise, nonReturnable, warranties, cancellableUntilShipped, statutoryWithdrawalCountries);
    }

    public SamplePolicy takingBackNo(String... categories) {
        return new SamplePolicy(
                version,
                effectiveFrom,
                Set.of(categories),
                warranties,
                cancellableUntilShipped,
                statutoryWithdrawalCountries);
    }

    public SamplePolicy warranting(String category, Window window) {
        return new SamplePolicy(
                version,
                effectiveFrom,
                nonReturnable,
                Map.of(category, window),
                cancellableUntilShipped,
                statutoryWithdrawalCountries);
    }

    public SamplePolicy cancellableUntilShipped(Map<String, Boolean> byCategory) {
        return new SamplePolicy(
                version, effectiveFrom, nonReturnable, warranties, byCategory, statutoryWithdrawalCountries);
    }

    public SamplePolicy underTheStatuteIn(String... countries) {
        return new SamplePolicy(
                version, effectiveFrom, nonReturnable, warranties, cancellableUntilShipped, Set.of(countries));
    }

    public PolicyPublished published() {
        return new PolicyPublished(
                new PolicyVersion(version),
                effectiveFrom,
                new Window(14, SHOP),
                new Window(60, SHOP),
                Duration.ofHours(24),
                10,
                List.of(eur("150.00")),
                nonReturnable,
                warranties,
                cancellableUntilShipped,
                statutoryWithdrawalCountries,
                Map.of(),
                Map.of());
    }
}
