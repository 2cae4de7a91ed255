package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the customer has to bear (R09, D14).
final class Deductions {

    /// In French, as the event tells it; a letter says the kind in the customer's language.
    private static final String CUSTOMS = Sentence.of("deduction.CUSTOMS_COSTS").french();

    private Deductions() {}

    static Optional<Money> priceOf(String accessory, SoldUnit unit) {
        return find(accessory, unit).flatMap(found -> Optional.ofNullable(found.price()));
    }

    /// More of an accessory cannot be missing than belongs to the product, however often it is named.
    static boolean isPossible(UnitFinding.MissingAccessory missing, SoldUnit unit, UnitFinding finding) {
        return find(missing.name(), unit)
                .map(accessory -> howManyMissing(accessory, unit, finding) <= accessory.quantity())
                .orElse(true);
    }

    private static long howManyMissing(Accessory accessory, SoldUnit unit, UnitFinding finding) {
        return finding.missingAccessories().stream()
                .filter(missing -> find(missing.name(), unit).equals(Optional.of(accessory)))
                .mapToLong(UnitFinding.MissingAccessory::quantity)
                .sum();
    }

    /// Who was sent the wrong thing, or refused the parcel, has nothing to complete it with (D8, D13); the
    /// statute knows only depreciation (D16).
    static List<Deduction> accessories(Claim claim, SoldUnit unit, UnitFinding finding) {
        return switch (claim.flow()) {
            case DOA_14D, DEFECT_WARRANTY, CONDITIONAL_60D ->
                finding.missingAccessories().stream()
                        .filter(missing -> !missing.onArrival())
                        .map(missing -> deduction(missing, unit))
                        .toList();
            case WRONG_ITEM, REFUSED, STATUTORY_WITHDRAWAL -> List.of();
        };
    }

    static Stream<Deduction> customs(@Nullable Money costs) {
        return Stream.ofNullable(costs)
                .map(amount -> new Deduction(Deduction.Kind.CUSTOMS_COSTS, null, CUSTOMS, 1, amount));
    }

    /// An unknown price is left open: then a person decides.
    private static Deduction deduction(UnitFinding.MissingAccessory missing, SoldUnit unit) {
        return new Deduction(
                Deduction.Kind.MISSING_ACCESSORY,
                unit.unitId(),
                find(missing.name(), unit).map(Accessory::name).orElse(missing.name()),
                missing.quantity(),
                priceOf(missing.name(), unit)
                        .map(price -> price.times(missing.quantity()))
                        .orElse(null));
    }

    private static Optional<Accessory> find(String name, SoldUnit unit) {
        return unit.accessories().stream()
                .filter(accessory -> accessory.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
