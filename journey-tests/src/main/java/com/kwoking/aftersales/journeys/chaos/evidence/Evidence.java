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
}
