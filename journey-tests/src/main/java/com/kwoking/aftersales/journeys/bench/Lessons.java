package com.kwoking.aftersales.journeys.bench;

import com.kwoking.aftersales.journeys.bench.report.Report;
import com.kwoking.aftersales.journeys.bench.stories.LettersSent;
import com.kwoking.aftersales.journeys.bench.stories.Stories;
import com.kwoking.aftersales.journeys.bench.system.PassingStack;
import com.kwoking.aftersales.journeys.bench.system.Wire;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.util.Arrays;
import java.util.List;

/// Has the services live through a few stories and keep what their JVMs learnt, as a release does before it ships:
/// from then on they start in a fraction of the time.
final class Lessons {

    private static final int STORIES = 8;

    private Lessons() {}

    static void ifNeeded(Report report) throws Exception {
        if (!missing().isEmpty()) {
            report.say("the services learn how they start, once per build; this takes minutes");
            learn();
        }
        if (!missing().isEmpty()) {
            report.remark("Without a cache, because it could not be made: %s.".formatted(missing()));
        }
    }

    private static void learn() throws Exception {
        try (PassingStack passing = PassingStack.start(StackSettings::withLearning)) {
            Stack stack = passing.stack();
            try (var letters = new LettersSent(new Wire(stack.broker().bootstrapServers()))) {
                var stories = new Stories(Addresses.of(stack), letters);
                stories.play(stories.prepare(STORIES));
            }
        }
    }

    private static List<String> missing() {
        ProjectFolder project = ProjectFolder.find();
        return Arrays.stream(Service.values())
                .map(Service::artefact)
                .filter(service -> !project.startsQuickly(service))
                .toList();
    }
}
