package com.kwoking.aftersales.notifications.letters;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.history.Remembered.Kind;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// "We looked at it, and this is what we found": unit by unit, so that a mixed parcel is understood (R44). What
/// it comes to in money another letter says. A second look that changes nothing for the customer is no news,
/// and one that is heard after a later one is none any more (R79).
///
/// @param corrected another result was told before, and this one differs from it (R41)
/// @param onEvidence nothing came back, photos or videos were looked at
/// @param refusedParcel the carrier brought it back, the customer never had it (R33)
@Template.Name("result-told")
public record ResultTold(
        String orderNumber,
        boolean corrected,
        boolean onEvidence,
        boolean refusedParcel,
        List<Counted> accepted,
        List<Refused> refused,
        List<Charge> charges,
        Resolution resolution,
        @Nullable Money agreedAmount,
        @Nullable Money returnPostage)
        implements Message {

    public record Refused(int quantity, String name, ReturnInspected.Rejection reason) {

        boolean isHere() {
            return reason != ReturnInspected.Rejection.NOT_RECEIVED;
        }
    }

    /// @param amount absent while a person still has to find it out (R09)
    public record Charge(
            ReturnInspected.Deduction.Kind kind,
            int quantity,
            String label,
            @Nullable Money amount) {}

    public boolean refunds() {
        return !accepted.isEmpty()
                && (resolution == Resolution.REFUND_TOTAL || resolution == Resolution.REFUND_PARTIAL);
    }

    /// Something that was not accepted is here, and can be sent back (A19).
    public boolean keepsGoods() {
        return !onEvidence && refused.stream().anyMatch(Refused::isHere);
    }

    public boolean keepsAllGoods() {
        return refused.stream().allMatch(Refused::isHere);
    }

    public boolean replaces() {
        return !accepted.isEmpty() && resolution == Resolution.REPLACEMENT;
    }

    public static Reaction on(UUID eventId, ReturnInspected inspected, Past past) {
        var seen = new Remembered(
                eventId,
                Kind.RETURN_INSPECTED,
                inspected.returnId().value(),
                inspected.inspectedAt(),
                inspected.inspection(),
                InspectionGist.of(inspected));
        var before = past.lookBefore(inspected.returnId(), inspected.inspection());
        boolean isOutdated = past.wasLookedAtAfter(inspected.returnId(), inspected.inspection());
        boolean isNews =
                before.map(Remembered::gist).filter(seen.gist()::equals).isEmpty();
        return (isNews && !isOutdated ? Reaction.letter(letter(inspected, before.isPresent())) : Reaction.silence())
                .remembering(seen);
    }

    private static ResultTold letter(ReturnInspected inspected, boolean corrected) {
        return new ResultTold(
                inspected.orderNumber(),
                corrected,
                inspected.mode() == Mode.EVIDENCE_ONLY,
                inspected.flow() == ReturnFlow.REFUSED,
                Counted.of(items(inspected, Outcome.ACCEPTED)),
                refused(inspected),
                inspected.deductions().stream()
                        .map(each -> new Charge(each.kind(), each.quantity(), each.label(), each.amount()))
                        .toList(),
                inspected.resolution(),
                inspected.agreedAmount(),
                inspected.returnPostage());
    }

    private static List<Item> items(ReturnInspected inspected, Outcome outcome) {
        return inspected.units().stream()
                .filter(unit -> unit.outcome() == outcome)
                .map(InspectedUnit::item)
                .toList();
    }

    private static List<Refused> refused(ReturnInspected inspected) {
        return inspected.units().stream()
                .filter(unit -> unit.outcome() == Outcome.REJECTED)
                .collect(groupingBy(WhatAndWhy::of, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> new Refused(
                        each.getValue().intValue(),
                        each.getKey().name(),
                        each.getKey().reason()))
                .toList();
    }

    private record WhatAndWhy(String name, Rejection reason) {

        static WhatAndWhy of(InspectedUnit unit) {
            return new WhatAndWhy(
                    unit.item().name(), Objects.requireNonNullElse(unit.rejection(), Rejection.UNACCEPTABLE_CONDITION));
        }
    }
}
