package com.kwoking.aftersales.notifications;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.kwoking.aftersales.events.Item;
import com.kwoking.aftersales.events.ReturnInspected;
import com.kwoking.aftersales.events.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.ReturnInspected.Mode;
import com.kwoking.aftersales.events.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.ReturnInspected.Rejection;
import com.kwoking.aftersales.notifications.domain.Counted;
import com.kwoking.aftersales.notifications.domain.Message.ResultTold;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// "We looked at it, and this is what follows": piece by piece, so that a mixed parcel is understood (R44).
public final class TellResultWhenReturnInspected {

    private TellResultWhenReturnInspected() {}

    public static ResultTold on(ReturnInspected inspected) {
        return new ResultTold(
                inspected.orderNumber(),
                inspected.inspection() > 1,
                inspected.mode() == Mode.EVIDENCE_ONLY,
                Counted.of(items(inspected, Outcome.ACCEPTED)),
                refused(inspected),
                inspected.deductions().stream()
                        .map(each -> new ResultTold.Charge(each.kind(), each.quantity(), each.label(), each.amount()))
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

    private static List<ResultTold.Refused> refused(ReturnInspected inspected) {
        return inspected.units().stream()
                .filter(unit -> unit.outcome() == Outcome.REJECTED)
                .collect(groupingBy(WhatAndWhy::of, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> new ResultTold.Refused(
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
