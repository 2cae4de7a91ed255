package com.kwoking.aftersales.notifications.letters;

import static java.util.stream.Collectors.joining;

import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.value.Money;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What of an inspection is the customer's business. Who is liable, how it looked and what it was looked at with
/// is ours, as long as nothing follows from it. It is kept and compared with later ones: its words stay.
final class InspectionGist {

    private InspectionGist() {}

    static String of(ReturnInspected inspected) {
        return Stream.of(
                        Stream.of("resolution " + inspected.resolution()),
                        Stream.of("agreed " + words(inspected.agreedAmount())),
                        Stream.of("postage " + words(inspected.returnPostage())),
                        inspected.units().stream().map(InspectionGist::unit).sorted(),
                        inspected.deductions().stream()
                                .map(InspectionGist::deduction)
                                .sorted())
                .flatMap(parts -> parts)
                .collect(joining("; "));
    }

    private static String unit(ReturnInspected.InspectedUnit unit) {
        return "unit %s %s %s %s"
                .formatted(unit.item().unitId().value(), unit.outcome(), unit.rejection(), unit.entitlement());
    }

    private static String deduction(ReturnInspected.Deduction deduction) {
        return "deduction %s %d %s %s"
                .formatted(deduction.kind(), deduction.quantity(), words(deduction.amount()), deduction.label());
    }

    private static String words(@Nullable Money amount) {
        return amount == null ? "none" : amount.minorUnits() + " " + amount.currency();
    }
}
