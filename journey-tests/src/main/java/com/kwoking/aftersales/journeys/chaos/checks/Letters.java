package com.kwoking.aftersales.journeys.chaos.checks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.Post.Letter;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Kill;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Misbehave;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Pause;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Spoil;
import com.kwoking.aftersales.journeys.chaos.faults.Injected;
import com.kwoking.aftersales.journeys.chaos.faults.Link;
import com.kwoking.aftersales.journeys.chaos.faults.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// I8. The mail server may have taken a mail and nobody could note it: then it goes once more, under the same
/// Message-ID, and any mail client shows one (C14).
public final class Letters {

    private static final String SENT = "SENT";

    private Letters() {}

    static List<String> offences(Evidence evidence) {
        Map<String, Long> arrived = arrived(evidence);
        long most = mayRepeat(evidence) ? 2 : 1;
        Stream<String> doubled = evidence.post().letters().stream()
                .collect(groupingBy(letter -> letter.template() + " for " + letter.causeId(), counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() != 1)
                .map(each -> "%d letters %s".formatted(each.getValue(), each.getKey()));
        Stream<String> lost = evidence.post().letters().stream()
                .filter(each -> !each.state().equals(SENT) || !arrived.containsKey(each.id()))
                .map(each -> "%s arrived %s times".formatted(each, arrived.get(each.id())));
        List<String> known = evidence.post().letters().stream().map(Letter::id).toList();
        Stream<String> wrong = arrived.entrySet().stream()
                .filter(each -> each.getValue() > most || !known.contains(each.getKey()))
                .map(each -> "a mail arrived %d times, letter %s".formatted(each.getValue(), each.getKey()));
        return Stream.of(doubled, lost, wrong).flatMap(each -> each).toList();
    }

    /// How many letters went once more.
    public static long repeated(Evidence evidence) {
        return arrived(evidence).values().stream().filter(times -> times > 1).count();
    }

    private static Map<String, Long> arrived(Evidence evidence) {
        return evidence.post().messageIds().stream()
                .collect(groupingBy(id -> id.replaceAll("[<>]|@.*", ""), counting()));
    }

    /// Only where something stood between the mail server's yes and the note of it.
    private static boolean mayRepeat(Evidence evidence) {
        return evidence.faults().stream().map(Injected::fault).anyMatch(fault -> switch (fault) {
            case Kill(var target) -> target == Target.NOTIFICATIONS || target == Target.DATABASE;
            case Pause(var target) -> target == Target.NOTIFICATIONS || target == Target.DATABASE;
            case Spoil(var link, var _) -> link == Link.MAIL || link == Link.DATABASE;
            case Misbehave _ -> false;
        });
    }
}
