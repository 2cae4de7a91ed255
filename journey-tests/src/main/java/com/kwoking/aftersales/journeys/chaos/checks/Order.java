package com.kwoking.aftersales.journeys.chaos.checks;

import static java.util.stream.Collectors.groupingBy;

import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.observed.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// I3. A record may come again, after a fault, as long as it is the same to the letter.
public final class Order {

    private Order() {}

    static List<String> offences(Evidence evidence) {
        return Stream.concat(differing(evidence), outOfOrder(evidence)).toList();
    }

    private static Stream<String> differing(Evidence evidence) {
        return byId(evidence).values().stream()
                .filter(copies -> !copies.stream().allMatch(copies.getFirst()::isSameAs))
                .map(copies -> "one id, several contents: " + copies);
    }

    private static Stream<String> outOfOrder(Evidence evidence) {
        Map<String, List<Told>> byKey =
                evidence.wire().told().stream().collect(groupingBy(told -> told.topic() + " of " + told.key()));
        return byKey.entrySet().stream()
                .filter(each -> !sequences(each.getValue())
                        .equals(upTo(sequences(each.getValue()).size())))
                .map(each -> "%s: %s in %s".formatted(each.getKey(), sequences(each.getValue()), each.getValue()));
    }

    private static List<Long> sequences(List<Told> told) {
        return Topics.once(told).map(Told::sequence).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /// How many records are there a second time.
    public static long repeated(Evidence evidence) {
        return evidence.wire().told().size() - byId(evidence).size();
    }

    private static Map<UUID, List<Told>> byId(Evidence evidence) {
        return evidence.wire().told().stream().collect(groupingBy(Told::id));
    }
}
