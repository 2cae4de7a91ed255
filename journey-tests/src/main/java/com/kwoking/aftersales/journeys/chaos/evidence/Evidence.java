package com.kwoking.aftersales.journeys.chaos.evidence;

import com.kwoking.aftersales.journeys.chaos.faults.Injected;
import com.kwoking.aftersales.journeys.chaos.stories.Asked;
import com.kwoking.aftersales.journeys.chaos.stories.Command;
import com.kwoking.aftersales.journeys.chaos.stories.History;
import com.kwoking.aftersales.journeys.http.Answer;
import java.util.List;

/// All that a judge may look at.
///
/// @param repeats what was answered when a command was given once more under its key, long after
/// @param unrest what was still under way when patience ended, and what people had not expected
public record Evidence(
        List<Command> commands,
        List<History.Told> stories,
        List<History.Seen> troubles,
        List<Repeat> repeats,
        Wire wire,
        Ledgers ledgers,
        Post post,
        List<LogLine> logs,
        List<Injected> faults,
        List<String> unrest) {

    public Evidence {
        commands = List.copyOf(commands);
        stories = List.copyOf(stories);
        troubles = List.copyOf(troubles);
        repeats = List.copyOf(repeats);
        logs = List.copyOf(logs);
        faults = List.copyOf(faults);
        unrest = List.copyOf(unrest);
    }

    public record Repeat(Asked first, Answer again) {}

    public Evidence but(Wire other) {
        return new Evidence(commands, stories, troubles, repeats, other, ledgers, post, logs, faults, unrest);
    }

    public Evidence but(Ledgers other) {
        return new Evidence(commands, stories, troubles, repeats, wire, other, post, logs, faults, unrest);
    }

    public Evidence but(Post other) {
        return new Evidence(commands, stories, troubles, repeats, wire, ledgers, other, logs, faults, unrest);
    }

    public Evidence butLogs(List<LogLine> other) {
        return new Evidence(commands, stories, troubles, repeats, wire, ledgers, post, other, faults, unrest);
    }

    public Evidence butTroubles(List<History.Seen> other) {
        return new Evidence(commands, stories, other, repeats, wire, ledgers, post, logs, faults, unrest);
    }

    public Evidence butRepeats(List<Repeat> other) {
        return new Evidence(commands, stories, troubles, other, wire, ledgers, post, logs, faults, unrest);
    }

    public Evidence butUnrest(List<String> other) {
        return new Evidence(commands, stories, troubles, repeats, wire, ledgers, post, logs, faults, other);
    }
}
