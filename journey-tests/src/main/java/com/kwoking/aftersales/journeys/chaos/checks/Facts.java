package com.kwoking.aftersales.journeys.chaos.checks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.Wire.Sequence;
import com.kwoking.aftersales.journeys.chaos.stories.Command;
import com.kwoking.aftersales.journeys.chaos.stories.Command.Outcome;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.observed.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// I1 and I2: what people were answered, what the services numbered, and what is on the topics, are one.
final class Facts {

    private Facts() {}

    static List<String> missing(Evidence evidence) {
        var told = new Count(evidence);
        Stream<String> commands = asked(evidence).entrySet().stream()
                .filter(each -> told.of(each.getKey()) < each.getValue().getOrDefault(Outcome.OK, 0L))
                .map(each -> "%s: %s, told %d times".formatted(each.getKey(), each.getValue(), told.of(each.getKey())));
        Map<String, Long> last = last(evidence);
        Stream<String> numbered = evidence.wire().sequences().stream()
                .filter(each -> last.getOrDefault(key(each), 0L) < each.last())
                .map(each -> "%s: numbered up to %d, told up to %d"
                        .formatted(key(each), each.last(), last.getOrDefault(key(each), 0L)));
        return Stream.concat(commands, numbered).toList();
    }

    static List<String> invented(Evidence evidence) {
        var told = new Count(evidence);
        Stream<String> commands = asked(evidence).entrySet().stream()
                .filter(each -> told.of(each.getKey())
                        > each.getValue().getOrDefault(Outcome.OK, 0L)
                                + each.getValue().getOrDefault(Outcome.UNKNOWN, 0L))
                .map(each -> "%s: %s, told %d times".formatted(each.getKey(), each.getValue(), told.of(each.getKey())));
        Map<String, Long> numbered =
                evidence.wire().sequences().stream().collect(toMap(Facts::key, Sequence::last, Math::max));
        Stream<String> ghosts = last(evidence).entrySet().stream()
                .filter(each -> numbered.getOrDefault(each.getKey(), 0L) < each.getValue())
                .map(each -> "%s: told up to %d, numbered up to %d"
                        .formatted(each.getKey(), each.getValue(), numbered.getOrDefault(each.getKey(), 0L)));
        return Stream.concat(commands, ghosts).toList();
    }

    private record Fact(String orderId, String type) {}

    /// How often each was told, repetitions left out.
    private record Count(Map<Fact, Long> byFact) {

        Count(Evidence evidence) {
            this(Topics.once(evidence.wire().told())
                    .collect(groupingBy(
                            told -> new Fact(told.key(), told.event().getClass().getSimpleName()), counting())));
        }

        long of(Fact fact) {
            return byFact.getOrDefault(fact, 0L);
        }
    }

    private static Map<Fact, Map<Outcome, Long>> asked(Evidence evidence) {
        return evidence.commands().stream().collect(groupingBy(Facts::fact, groupingBy(Command::outcome, counting())));
    }

    private static Fact fact(Command command) {
        return new Fact(command.orderId().value().toString(), command.fact().getSimpleName());
    }

    private static Map<String, Long> last(Evidence evidence) {
        return evidence.wire().told().stream()
                .collect(toMap(told -> told.topic() + " of " + told.key(), Told::sequence, Math::max));
    }

    private static String key(Sequence sequence) {
        return sequence.topic() + " of " + sequence.key();
    }
}
