package com.kwoking.aftersales.journeys.bench;

import com.kwoking.aftersales.journeys.bench.refunds.GrowthFigures;
import com.kwoking.aftersales.journeys.bench.refunds.LatencyFigures;
import com.kwoking.aftersales.journeys.bench.refunds.RefundsAlone;
import com.kwoking.aftersales.journeys.bench.refunds.ThroughputFigures;
import com.kwoking.aftersales.journeys.bench.report.Report;
import com.kwoking.aftersales.journeys.bench.stories.StartFigures;
import com.kwoking.aftersales.journeys.bench.stories.StoryFigures;
import com.kwoking.aftersales.stack.machine.CannotStart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What can be measured for itself: `./up bench stories`.
public enum Group {
    REFUNDS("decisions per second through refunds-service"),
    LATENCY("from event to event through refunds-service"),
    GROWTH("refunds-service with a million orders"),
    STORIES("whole stories through HTTP, and the memory they take"),
    STARTS("from process start to first event");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /// All of them if none is named.
    public static List<Group> named(List<String> words) {
        return words.isEmpty()
                ? List.of(values())
                : words.stream().map(Group::named).toList();
    }

    private static Group named(String word) {
        return Arrays.stream(values())
                .filter(group -> group.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no benchmark “%s”; there are %s."
                        .formatted(
                                word, Arrays.stream(values()).map(Group::word).collect(Collectors.joining(", ")))));
    }

    String title() {
        return title;
    }

    void measure(Report report) throws Exception {
        switch (this) {
            case REFUNDS -> RefundsAlone.with(report, alone -> new ThroughputFigures(alone, report).measure());
            case LATENCY -> RefundsAlone.with(report, alone -> new LatencyFigures(alone, report).measure());
            case GROWTH -> RefundsAlone.with(report, alone -> new GrowthFigures(alone, report).measure());
            case STORIES -> StoryFigures.measure(report);
            case STARTS -> StartFigures.measure(report);
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
