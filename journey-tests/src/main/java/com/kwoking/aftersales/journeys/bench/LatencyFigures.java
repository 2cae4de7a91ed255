package com.kwoking.aftersales.journeys.bench;

import static com.kwoking.aftersales.journeys.bench.RefundsAlone.BURST;
import static com.kwoking.aftersales.journeys.bench.RefundsAlone.DECIDED;

import com.kwoking.aftersales.journeys.bench.Latency.Sent;
import com.kwoking.aftersales.journeys.bench.RefundThroughput.Return;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// How long one event takes when there is no crowd, and when there is some.
record LatencyFigures(RefundsAlone alone, Report report) {

    private static final int PAIRS = 3;
    private static final int PARTITIONS = 12;

    void measure() throws Exception {
        createTopics();
        report.say("warming up with %,d events".formatted(BURST));
        Accounts.add(alone.database(), 0, BURST + 30_000L);
        alone.throughput().perSecond(Return.firstPieces(0, BURST));
        IntFunction<Sent> returns = new Returned(new AtomicLong(BURST));
        var latency = new Latency(alone.wire());
        quiet(latency, returns);
        busy(latency, returns);
    }

    private void quiet(Latency latency, IntFunction<Sent> returns) throws InterruptedException {
        var ours = new double[PAIRS];
        var bare = new double[PAIRS];
        try (var _ = new BareEcho(alone.wire())) {
            latency.p99Millis(100, 5, BareEcho.OUT, BareEcho.EFFECT, BareEcho::cause);
            latency.p99Millis(100, 5, "refunds", DECIDED, returns);
            for (int pair = 0; pair < PAIRS; pair++) {
                ours[pair] = latency.p99Millis(100, 15, "refunds", DECIDED, returns);
                bare[pair] = latency.p99Millis(100, 15, BareEcho.OUT, BareEcho.EFFECT, BareEcho::cause);
                report.say("pair %d: p99 %.1f ms against %.1f ms".formatted(pair + 1, ours[pair], bare[pair]));
            }
        }
        report.add(
                "p99 from event to event at 100/s",
                new Figures(ours).text("ms"),
                "bare two-hop echo: " + new Figures(bare).text("ms"),
                new Aim.AtMost("ratio", new Figures(ours).median() / new Figures(bare).median(), 1.5));
    }

    private void busy(Latency latency, IntFunction<Sent> returns) throws InterruptedException {
        var busy = new double[PAIRS];
        for (int run = 0; run < PAIRS; run++) {
            busy[run] = latency.p99Millis(400, 10, "refunds", DECIDED, returns);
            report.say("run %d: p99 %.1f ms at 400/s".formatted(run + 1, busy[run]));
        }
        var figures = new Figures(busy);
        report.add(
                "p99 from event to event at 400/s",
                figures.text("ms"),
                "",
                new Aim.AtMost("ms", figures.median(), 150));
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
