package com.kwoking.aftersales.journeys.bench.refunds;

import static com.kwoking.aftersales.journeys.bench.refunds.RefundsAlone.BURST;
import static com.kwoking.aftersales.journeys.bench.refunds.RefundsAlone.DECIDED;

import com.kwoking.aftersales.journeys.bench.refunds.Latency.Sent;
import com.kwoking.aftersales.journeys.bench.refunds.RefundThroughput.Return;
import com.kwoking.aftersales.journeys.bench.report.Aim;
import com.kwoking.aftersales.journeys.bench.report.Figures;
import com.kwoking.aftersales.journeys.bench.report.Report;
import com.kwoking.aftersales.journeys.bench.system.Took;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// How long one event takes when there is no crowd, and when there is some.
public record LatencyFigures(RefundsAlone alone, Report report) {

    private static final int PAIRS = 3;
    private static final int PARTITIONS = 12;
    private static final int WARM_UP = 20_000;
    private static final int WARM_UP_PER_SECOND = 400;

    /// The burst warms up what handles many events at once; single events take other paths, which the JVM goes on
    /// compiling for a while.
    public void measure() throws Exception {
        createTopics();
        report.say("warming up with %,d events in a burst and %,d one by one".formatted(BURST, WARM_UP));
        Accounts.add(alone.database(), 0, BURST + 50_000L);
        alone.throughput().perSecond(Return.firstUnits(0, BURST));
        IntFunction<Sent> returns = new Returned(new AtomicLong(BURST));
        var latency = new Latency(alone.wire());
        latency.measure(WARM_UP_PER_SECOND, WARM_UP / WARM_UP_PER_SECOND, "refunds", DECIDED, returns);
        quiet(latency, returns);
        busy(latency, returns);
    }

    private void quiet(Latency latency, IntFunction<Sent> returns) throws InterruptedException {
        var ours = new ArrayList<Took>();
        var bare = new ArrayList<Took>();
        try (var _ = new BareEcho(alone.wire())) {
            latency.measure(
                    WARM_UP_PER_SECOND, WARM_UP / WARM_UP_PER_SECOND, BareEcho.OUT, BareEcho.EFFECT, BareEcho::cause);
            for (int pair = 0; pair < PAIRS; pair++) {
                ours.add(latency.measure(100, 15, "refunds", DECIDED, returns));
                bare.add(latency.measure(100, 15, BareEcho.OUT, BareEcho.EFFECT, BareEcho::cause));
                report.say("pair %d: %s against %s".formatted(pair + 1, said(ours.getLast()), said(bare.getLast())));
            }
        }
        report.add("half of the events at 100/s, from event to event", p50(ours).text("ms"), bareEcho(p50(bare)));
        report.add(
                "p99 from event to event at 100/s",
                p99(ours).text("ms"),
                bareEcho(p99(bare)),
                new Aim.AtMost("ratio", p99(ours).median() / p99(bare).median(), 1.5));
    }

    private void busy(Latency latency, IntFunction<Sent> returns) throws InterruptedException {
        var busy = new ArrayList<Took>();
        for (int run = 0; run < PAIRS; run++) {
            busy.add(latency.measure(400, 10, "refunds", DECIDED, returns));
            report.say("run %d: %s at 400/s".formatted(run + 1, said(busy.getLast())));
        }
        report.add("half of the events at 400/s, from event to event", p50(busy).text("ms"), "");
        report.add(
                "p99 from event to event at 400/s",
                p99(busy).text("ms"),
                "",
                new Aim.AtMost("ms", p99(busy).median(), 150));
    }

    private static String said(Took took) {
        return "p50 %.1f ms, p99 %.1f ms".formatted(took.p50(), took.p99());
    }

    private static String bareEcho(Figures figures) {
        return "bare two-hop echo: " + figures.text("ms");
    }

    private static Figures p50(List<Took> runs) {
        return new Figures(runs.stream().mapToDouble(Took::p50).toArray());
    }

    private static Figures p99(List<Took> runs) {
        return new Figures(runs.stream().mapToDouble(Took::p99).toArray());
    }

    private void createTopics() throws Exception {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", alone.stack().broker().bootstrapServers()))) {
            admin.createTopics(List.of(
                            new NewTopic(BareEcho.IN, PARTITIONS, (short) 1),
                            new NewTopic(BareEcho.OUT, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    /// Another order each time.
    private record Returned(AtomicLong orders) implements IntFunction<Sent> {

        @Override
        public Sent apply(int ignored) {
            var id = Samples.event();
            return new Sent(id, Samples.inspected(id, orders.getAndIncrement(), 0));
        }
    }
}
