package com.kwoking.aftersales.journeys.chaos;

import com.kwoking.aftersales.journeys.chaos.checks.Letters;
import com.kwoking.aftersales.journeys.chaos.checks.Order;
import com.kwoking.aftersales.journeys.chaos.checks.Verdict;
import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.stories.Command;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a run came to.
///
/// @param recovery from the last fault's end until nothing was under way
public record Outcome(long seed, Duration length, Evidence evidence, Duration recovery, List<Verdict> verdicts) {

    private static final int SHOWN = 10;

    public Outcome {
        verdicts = List.copyOf(verdicts);
    }

    public boolean held() {
        return verdicts.stream().allMatch(Verdict::held);
    }

    /// For a person, and for whoever wants to have the run again.
    public String report() {
        String faults = evidence.faults().stream()
                .map(each -> "    %s%n".formatted(each))
                .collect(Collectors.joining());
        String broken = verdicts.stream()
                .filter(each -> !each.held())
                .map(Outcome::inWords)
                .collect(Collectors.joining());
        return faults + summary() + (held() ? "" : broken + again());
    }

    public String summary() {
        return String.format(
                Locale.ROOT,
                "seed %d, %d s: %d faults, %d stories, %d commands acknowledged, %d refused, %d never answered,"
                        + " lost %d, doubled %d, records told again %d, letters again (C14) %d, at rest after %.1f s: %s%n",
                seed,
                length.toSeconds(),
                evidence.faults().size(),
                evidence.stories().size(),
                commands(Command.Outcome.OK),
                commands(Command.Outcome.REFUSED),
                commands(Command.Outcome.UNKNOWN),
                offences("I1"),
                offences("I2") + offences("I5"),
                Order.repeated(evidence),
                Letters.repeated(evidence),
                recovery.toMillis() / 1_000.0,
                held() ? "held" : "BROKEN");
    }

    private String again() {
        return "To have it again: ./up chaos %d %d%n".formatted(Math.max(1, length.toMinutes()), seed);
    }

    private static String inWords(Verdict broken) {
        String offences = broken.offences().stream()
                .limit(SHOWN)
                .map(each -> "      %s%n".formatted(each))
                .collect(Collectors.joining());
        return "  %s does not hold: %s (%d)%n%s"
                .formatted(broken.name(), broken.sentence(), broken.offences().size(), offences);
    }

    private long commands(Command.Outcome outcome) {
        return evidence.commands().stream()
                .filter(each -> each.outcome() == outcome)
                .count();
    }

    private int offences(String name) {
        return verdicts.stream()
                .filter(each -> each.name().equals(name))
                .mapToInt(each -> each.offences().size())
                .sum();
    }
}
