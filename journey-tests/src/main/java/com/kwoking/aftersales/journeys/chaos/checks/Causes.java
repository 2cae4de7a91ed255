package com.kwoking.aftersales.journeys.chaos.checks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers.Issued;
import com.kwoking.aftersales.journeys.observed.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// I4 and I7: one refund for each cause, told once to be decided and once to be paid.
final class Causes {

    private Causes() {}

    static List<String> offences(Evidence evidence) {
        return Stream.concat(
                        moreThanOne(
                                evidence,
                                RefundDecided.class,
                                each -> each.cause().eventId(),
                                "refunds of the cause"),
                        moreThanOne(
                                evidence, ReturnInspected.class, ReturnInspected::returnId, "results of the return"))
                .toList();
    }

    static List<String> issued(Evidence evidence) {
        Set<String> paid = evidence.ledgers().issued().stream()
                .map(Issued::reference)
                .map(reference -> reference.substring(0, reference.indexOf('/')))
                .collect(toSet());
        Map<String, Long> told = new TreeMap<>(facts(evidence, RefundIssued.class)
                .collect(groupingBy(each -> each.refundId().value().toString(), counting())));
        Stream<String> untold =
                paid.stream().filter(each -> !told.containsKey(each)).map(each -> "paid, not told: " + each);
        Stream<String> wrong = told.entrySet().stream()
                .filter(each -> each.getValue() != 1 || !paid.contains(each.getKey()))
                .map(each -> "told to be paid %d times, paid: %s, refund %s"
                        .formatted(each.getValue(), paid.contains(each.getKey()), each.getKey()));
        return Stream.concat(untold, wrong).toList();
    }

    private static <E extends DomainEvent> Stream<String> moreThanOne(
            Evidence evidence, Class<E> type, Function<E, Object> of, String what) {
        return facts(evidence, type).collect(groupingBy(of, counting())).entrySet().stream()
                .filter(each -> each.getValue() != 1)
                .map(each -> "%d %s %s".formatted(each.getValue(), what, each.getKey()));
    }

    private static <E extends DomainEvent> Stream<E> facts(Evidence evidence, Class<E> type) {
        return Topics.once(evidence.wire().told()).flatMap(told -> told.as(type).stream());
    }
}
