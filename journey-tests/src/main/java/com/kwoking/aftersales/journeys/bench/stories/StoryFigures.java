package com.kwoking.aftersales.journeys.bench.stories;

import com.kwoking.aftersales.journeys.bench.report.Aim;
import com.kwoking.aftersales.journeys.bench.report.Figures;
import com.kwoking.aftersales.journeys.bench.report.Report;
import com.kwoking.aftersales.journeys.bench.stories.Stories.Round;
import com.kwoking.aftersales.journeys.bench.system.MemoryWatch;
import com.kwoking.aftersales.journeys.bench.system.PassingStack;
import com.kwoking.aftersales.journeys.bench.system.Processes;
import com.kwoking.aftersales.journeys.bench.system.Wire;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Everything at once: four services, broker, database, provider, mail server, gateway, and the clients besides.
public final class StoryFigures {

    private static final int ROUNDS = 3;
    private static final int WARM_UP = 500;
    private static final int STORIES = 500;

    private final Stack stack;
    private final Stories stories;
    private final Report report;
    private final List<Order> told = new ArrayList<>();

    private StoryFigures(Stack stack, Stories stories, Report report) {
        this.stack = stack;
        this.stories = stories;
        this.report = report;
    }

    public static void measure(Report report) throws Exception {
        report.say("starting everything");
        try (PassingStack passing = PassingStack.start(UnaryOperator.identity())) {
            Stack stack = passing.stack();
            try (var letters = new LettersSent(new Wire(stack.broker().bootstrapServers()))) {
                var stories = new Stories(Addresses.of(stack), letters);
                new StoryFigures(stack, stories, report).measure();
            }
        }
    }

    private void measure() throws Exception {
        report.say("warming up with %,d stories".formatted(WARM_UP));
        Processes processes = Processes.of(stack.settings().data().run());
        play(WARM_UP);
        List<Round> rounds = new ArrayList<>();
        List<Map<String, Double>> costs = new ArrayList<>();
        var memory = new MemoryWatch(processes.services());
        try (memory) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Order> orders = prepare(STORIES);
                Map<String, Double> before = processes.seconds();
                rounds.add(stories.play(orders));
                costs.add(perStory(before, processes.seconds()));
                report.say("round %d: %.0f stories/s"
                        .formatted(round + 1, rounds.getLast().perSecond()));
            }
        }
        requireThatItHappened();
        Figures perSecond = of(rounds, Round::perSecond);
        report.add(
                "whole stories through HTTP, 8 clients",
                perSecond.text("stories/s"),
                "",
                new Aim.AtLeast("stories/s", perSecond.median(), 250));
        report.add(
                "one story from its first call to its last e-mail, half of them",
                of(rounds, round -> round.took().p50()).text("ms"),
                "");
        report.add(
                "the same, 99 of 100", of(rounds, round -> round.took().p99()).text("ms"), "");
        report.add(
                "memory of the four services together (RSS, the most that was seen)",
                "%,.0f MiB: %s".formatted(memory.mostMegabytes(), listed(memory.eachAtMost(), "%s %d")),
                "",
                new Aim.AtMost("MiB", memory.mostMegabytes(), 800));
        report.remark("Processor time of one story in milliseconds: " + listed(costs.getLast(), "%s %.2f") + ".");
    }

    private List<Order> prepare(int howMany) throws Exception {
        List<Order> orders = stories.prepare(howMany);
        told.addAll(orders);
        return orders;
    }

    private void play(int howMany) throws Exception {
        stories.play(prepare(howMany));
    }

    private void requireThatItHappened() {
        stories.werePaidOnce(told);
        int mails = told.size() * (Stories.LETTERS_BEFORE + Stories.LETTERS_OF_A_STORY);
        if (stack.mails().count() != mails) {
            throw new IllegalStateException("%d e-mails were to arrive, %d did."
                    .formatted(mails, stack.mails().count()));
        }
    }

    private static Map<String, Double> perStory(Map<String, Double> before, Map<String, Double> after) {
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> (each.getValue() - before.getOrDefault(each.getKey(), 0.0)) * 1_000 / STORIES));
    }

    private static Figures of(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return new Figures(rounds.stream().mapToDouble(figure).toArray());
    }

    private static String listed(Map<String, ?> named, String format) {
        return named.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> String.format(Locale.ROOT, format, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
