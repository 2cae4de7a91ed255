package com.kwoking.aftersales.journeys.chaos.checks;

import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.LogLine;
import com.kwoking.aftersales.journeys.chaos.stories.Canary;
import com.kwoking.aftersales.journeys.chaos.stories.History;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// I9, I11, I12 and I14: what is left, what was said, and to whom.
final class Calm {

    /// How long a fault is felt: a connection that is given up late, a restart, a backoff.
    private static final Duration AFTERMATH = Duration.ofSeconds(30);

    /// No fault of the world leads to these, only one of ours.
    private static final Pattern OURS = Pattern.compile(
            "NullPointerException|ClassCastException|IndexOutOfBounds|IllegalArgumentException|NoSuchElement"
                    + "|ConcurrentModification|StackOverflow|OutOfMemory|AssertionError|ArithmeticException"
                    + "|NoClassDefFound|UnsupportedOperation");

    private Calm() {}

    static List<String> unrest(Evidence evidence) {
        return Stream.concat(
                        evidence.unrest().stream(),
                        evidence.wire().deadLetters().stream().map(each -> "dead letter " + each))
                .toList();
    }

    static List<String> personal(Evidence evidence) {
        return evidence.logs().stream()
                .filter(line -> Canary.WORDS.stream().anyMatch(line.text()::contains))
                .map(LogLine::toString)
                .toList();
    }

    static List<String> otherAnswers(Evidence evidence) {
        return evidence.repeats().stream()
                .filter(each -> each.first().answer().status() != each.again().status()
                        || !each.first().answer().text().equals(each.again().text()))
                .map(each -> "%s under %s: first %s, then %s"
                        .formatted(
                                each.first().path(),
                                each.first().key(),
                                each.first().answer(),
                                each.again()))
                .toList();
    }

    static List<String> errors(Evidence evidence) {
        Stream<String> answers = evidence.troubles().stream()
                .filter(each -> !isUnavailable(each) || !isExplained(evidence, each.at()))
                .map(each -> "%s: %s".formatted(each.at(), each.answer()));
        Stream<String> logged = evidence.logs().stream()
                .filter(line -> line.level().equals("ERROR") || line.level().equals("FATAL"))
                .filter(line -> OURS.matcher(line.text()).find()
                        || line.at().filter(at -> isExplained(evidence, at)).isEmpty())
                .map(LogLine::toString);
        return Stream.concat(answers, logged).toList();
    }

    private static boolean isUnavailable(History.Seen seen) {
        return seen.answer().status() == 503 && seen.answer().retryAfter().isPresent();
    }

    private static boolean isExplained(Evidence evidence, Instant moment) {
        return evidence.faults().stream().anyMatch(fault -> fault.explains(moment, AFTERMATH));
    }
}
