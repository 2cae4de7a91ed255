package com.kwoking.aftersales.events.policy;

import com.kwoking.aftersales.events.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One version of the shop's policy: the numbers it is enforced by and the words it is told in (R01, R46).
/// Immutable once told.
///
/// @param damageReport the 14 days (R05)
/// @param conditionalReturn the 60 days (R11)
/// @param freeCancellation the 24 hours, last instant included (R23)
/// @param transitEstimate days from shipping after which a parcel without a scan counts as delivered (A04)
/// @param categoryWarranties by category; a category that is not here has none (R13)
/// @param cancellableUntilShipped by category, where one differs from the default, which is yes (R22)
/// @param texts the policy in words, by language
/// @param changes what changed against the version before, by language (R47)
public record PolicyPublished(
        PolicyVersion version,
        Instant effectiveFrom,
        Window damageReport,
        Window conditionalReturn,
        Duration freeCancellation,
        int transitEstimate,
        List<Money> highValueThresholds,
        Set<String> nonReturnableCategories,
        Map<String, Window> categoryWarranties,
        Map<String, Boolean> cancellableUntilShipped,
        Set<String> statutoryWithdrawalCountries,
        Map<String, String> texts,
        Map<String, String> changes)
        implements PolicyEvent {

    public PolicyPublished {
        highValueThresholds = List.copyOf(highValueThresholds);
        nonReturnableCategories = Set.copyOf(nonReturnableCategories);
        categoryWarranties = Map.copyOf(categoryWarranties);
        cancellableUntilShipped = Map.copyOf(cancellableUntilShipped);
        statutoryWithdrawalCountries = Set.copyOf(statutoryWithdrawalCountries);
        texts = Map.copyOf(texts);
        changes = Map.copyOf(changes);
    }

    @Override
    public Instant happenedAt() {
        return effectiveFrom;
    }
}
