package com.kwoking.aftersales.journeys.chaos;

import com.kwoking.aftersales.journeys.chaos.checks.Judge;
import com.kwoking.aftersales.journeys.chaos.evidence.Collector;
import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.Evidence.Repeat;
import com.kwoking.aftersales.journeys.chaos.evidence.Rest;
import com.kwoking.aftersales.journeys.chaos.faults.Nemesis;
import com.kwoking.aftersales.journeys.chaos.faults.Schedule;
import com.kwoking.aftersales.journeys.chaos.faults.SpoiltStack;
import com.kwoking.aftersales.journeys.chaos.stories.Crowd;
import com.kwoking.aftersales.journeys.chaos.stories.History;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.observed.Databases;
import com.kwoking.aftersales.journeys.observed.Groups;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Random stories under random faults on one stack; then everything is healed, comes to rest, and is judged.
public final class ChaosRun {

    private static final Duration UNTIL_REST = Duration.ofMinutes(3);

    /// So many commands are given once more at the end, under their keys.
    private static final int REPEATED = 40;

    private final SpoiltStack spoilt;
    private final Addresses addresses;
    private final PaymentSandbox provider;

    public ChaosRun(SpoiltStack spoilt) {
        this.spoilt = spoilt;
        this.addresses = Addresses.of(spoilt.stack());
        this.provider = new PaymentSandbox(addresses);
    }

    public Outcome run(long seed, Duration length) {
        var history = new History();
        var nemesis = new Nemesis(spoilt, provider);
        var crowd = new Crowd(addresses, history, seed);
        try (crowd) {
            crowd.begin();
            nemesis.haunt(Schedule.of(seed, length), length);
            heal();
        }
        long healed = System.nanoTime();
        List<String> unrest = new ArrayList<>(crowd.surprises());
        try (var groups = new Groups(addresses.bootstrapServers())) {
            new Rest(new Databases(spoilt.stack().postgres()), groups)
                    .comes(UNTIL_REST)
                    .forEach((what, howMany) -> unrest.add("still under way: %s: %s".formatted(what, howMany)));
        }
        Duration recovery = Duration.ofNanos(System.nanoTime() - healed);
        Evidence evidence = evidence(history, nemesis, unrest);
        return new Outcome(seed, length, evidence, recovery, Judge.judge(evidence));
    }

    private void heal() {
        Eventually.see(
                "provider that behaves",
                () -> {
                    provider.behave(PaymentSandbox.Mode.NORMAL);
                    return Optional.of(provider);
                },
                () -> "nothing");
    }

    private Evidence evidence(History history, Nemesis nemesis, List<String> unrest) {
        var collector = new Collector(spoilt.stack(), provider);
        return new Evidence(
                history.commands(),
                history.stories(),
                history.troubles(),
                repeats(history),
                collector.wire(),
                collector.ledgers(),
                collector.post(),
                collector.logs(),
                nemesis.injected(),
                unrest);
    }

    private List<Repeat> repeats(History history) {
        var gateway = new Gateway(addresses.gateway());
        Stream<Repeat> repeats = history.keyed().stream()
                .limit(REPEATED)
                .map(each -> new Repeat(each, gateway.post(each.caller(), each.path(), each.body(), each.key())));
        return repeats.toList();
    }
}
