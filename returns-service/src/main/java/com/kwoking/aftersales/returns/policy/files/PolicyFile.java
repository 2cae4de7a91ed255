package com.kwoking.aftersales.returns.policy.files;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.policy.Window;
import com.kwoking.aftersales.events.value.Money;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A version as it is written down; times are those of its zone.
record PolicyFile(
        String version,
        LocalDateTime effectiveFrom,
        ZoneId zone,
        int damageReportDays,
        int conditionalReturnDays,
        Duration freeCancellation,
        int transitEstimateDays,
        List<Money> highValueThresholds,
        Set<String> nonReturnableCategories,
        Map<String, Integer> categoryWarrantyDays,
        Map<String, Boolean> cancellableUntilShipped,
        Set<String> statutoryWithdrawalCountries,
        Map<String, String> changes) {

    PolicyFile {
        highValueThresholds = List.copyOf(highValueThresholds);
        nonReturnableCategories = Set.copyOf(nonReturnableCategories);
        categoryWarrantyDays = Map.copyOf(categoryWarrantyDays);
        cancellableUntilShipped = Map.copyOf(cancellableUntilShipped);
        statutoryWithdrawalCountries = Set.copyOf(statutoryWithdrawalCountries);
        changes = Map.copyOf(changes);
    }

    PolicyPublished toPolicy(Map<String, String> texts) {
        return new PolicyPublished(
                new PolicyVersion(version),
                effectiveFrom.atZone(zone).toInstant(),
                new Window(damageReportDays, zone),
                new Window(conditionalReturnDays, zone),
                freeCancellation,
                transitEstimateDays,
                highValueThresholds,
                nonReturnableCategories,
                categoryWarrantyDays.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Window(entry.getValue(), zone))),
                cancellableUntilShipped,
                statutoryWithdrawalCountries,
                texts,
                changes);
    }
}
