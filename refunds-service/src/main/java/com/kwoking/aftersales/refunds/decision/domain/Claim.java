package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.events.returns.Resolution.REFUND_PARTIAL;
import static com.kwoking.aftersales.events.returns.Resolution.REFUND_TOTAL;
import static com.kwoking.aftersales.events.returns.Resolution.REPLACEMENT;

import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.value.Money;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one cause claims of the order's ledger. Kept with the refund that it led to, because what an order
/// comes to follows from all its claims together.
///
/// @param agreed instead of the units' prices; absent when nothing else was agreed on (A07)
/// @param extra beside the units: return postage, or what a person granted; absent when none
public record Claim(
        Basis basis,
        List<ClaimedUnit> units,
        List<Deduction> deductions,
        @Nullable Money agreed,
        @Nullable Money extra) {

    public Claim {
        units = List.copyOf(units);
        deductions = List.copyOf(deductions);
    }

    public enum Basis {
        /// Price and shipping, whatever an inspection says of the same units (D1, D2, D4, D10, R17).
        IN_FULL,
        INSPECTION,
        /// An inspection that was held back until another one took its place. It grants nothing, and its units are
        /// open again: of what was never paid nothing may be kept from anybody (R09).
        REPLACED,
        /// A correction or a goodwill, by somebody who answers for it (R53).
        PERSON
    }

    public record ClaimedUnit(UnitId unitId, Entitlement entitlement) {}

    static Claim of(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Cancelled cancelled -> inFull(cancelled.event().items());
            case Occasion.Lost lost -> inFull(lost.event().notReshipped());
            case Occasion.NotReplaceable none -> inFull(none.event().items());
            case Occasion.Inspected inspected -> inspection(inspected.event());
        };
    }

    /// Every amount that it states.
    Stream<Money> amounts() {
        Stream<Money> deducted = deductions.stream().flatMap(deduction -> Stream.ofNullable(deduction.amount()));
        return Stream.of(deducted, Stream.ofNullable(agreed), Stream.ofNullable(extra))
                .flatMap(each -> each);
    }

    Claim replaced() {
        return new Claim(Basis.REPLACED, units, deductions, agreed, extra);
    }

    static Claim byPerson(Money amount) {
        return new Claim(Basis.PERSON, List.of(), List.of(), null, amount);
    }

    private static Claim inFull(List<Item> items) {
        List<ClaimedUnit> units = items.stream()
                .map(item -> new ClaimedUnit(item.unitId(), Entitlement.ITEM_AND_SHIPPING))
                .toList();
        return new Claim(Basis.IN_FULL, units, List.of(), null, null);
    }

    private static Claim inspection(ReturnInspected event) {
        boolean owesMoney = event.resolution() == REFUND_TOTAL || event.resolution() == REFUND_PARTIAL;
        List<ClaimedUnit> units = event.units().stream()
                .filter(unit -> owesMoney && unit.outcome() == Outcome.ACCEPTED)
                .filter(unit -> unit.entitlement() != Entitlement.NOTHING)
                .map(Claim::claimed)
                .toList();
        // Where nothing is owed there is nothing to deduct from; a replaced unit leaves a balance (R09).
        boolean deducts = !units.isEmpty() || event.resolution() == REPLACEMENT;
        return new Claim(
                Basis.INSPECTION,
                units,
                deducts ? event.deductions() : List.of(),
                event.resolution() == REFUND_PARTIAL ? event.agreedAmount() : null,
                owesMoney ? event.returnPostage() : null);
    }

    private static ClaimedUnit claimed(InspectedUnit unit) {
        return new ClaimedUnit(unit.item().unitId(), unit.entitlement());
    }
}
