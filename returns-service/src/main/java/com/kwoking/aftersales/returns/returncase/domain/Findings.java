package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the inspector saw and says, before the policy is applied to it.
///
/// @param explanation the written finding, without which no customer is liable (A12)
/// @param customsCosts what a parcel refused because of duties cost (D14)
public record Findings(
        Mode mode,
        @Nullable LiableParty liableParty,
        @Nullable String explanation,
        @Nullable Resolution resolution,
        @Nullable Money agreedAmount,
        @Nullable Money customsCosts,
        List<UnitFinding> units) {

    public Findings {
        units = List.copyOf(units);
    }

    /// Each finding with the unit it is about, in the order of the return. Empty unless there is exactly one
    /// for each unit: none is judged unseen, and none twice (R41).
    public Optional<Findings> matchedTo(List<SoldUnit> claimed) {
        var left = new ArrayList<>(units);
        var matched = new ArrayList<UnitFinding>();
        // Those that name their unit go first, so that a product's name takes what is left.
        for (SoldUnit unit : claimed) {
            take(left, finding -> unit.unitId().equals(finding.unitId()))
                    .ifPresent(finding -> matched.add(finding.about(unit)));
        }
        for (SoldUnit unit : claimed) {
            if (matched.stream().noneMatch(finding -> unit.unitId().equals(finding.unitId()))) {
                take(left, finding -> finding.unitId() == null && unit.sku().equals(finding.sku()))
                        .ifPresent(finding -> matched.add(finding.about(unit)));
            }
        }
        if (!left.isEmpty() || matched.size() != claimed.size()) {
            return Optional.empty();
        }
        List<UnitFinding> inOrder = claimed.stream()
                .flatMap(
                        unit -> matched.stream().filter(finding -> unit.unitId().equals(finding.unitId())))
                .toList();
        return Optional.of(
                new Findings(mode, liableParty, explanation, resolution, agreedAmount, customsCosts, inOrder));
    }

    private static Optional<UnitFinding> take(List<UnitFinding> left, Predicate<UnitFinding> fits) {
        Optional<UnitFinding> found = left.stream().filter(fits).findFirst();
        found.ifPresent(left::remove);
        return found;
    }
}
