package com.kwoking.aftersales.journeys.bench;

import com.kwoking.aftersales.journeys.bench.RefundThroughput.Return;
import com.kwoking.aftersales.stack.Service;
import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.StackSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The figures of refunds-service alone: its process, the broker and the database run, nothing else does.
/// Payouts are off, because the provider's speed is not ours.
final class RefundFigures {

    private static final int BURST = 20_000;
    private static final int PAIRS = 3;
    private static final String DECIDED = "com.kwoking.refund.decided.v1";
    private static final long FEW_ORDERS = 10_000;
    private static final long MANY_ORDERS = 1_000_000;

    private RefundFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        StackSettings settings =
                StackSettings.isolated(folder).with(Service.REFUNDS).with("refunds.payouts.enabled", "false");
        try (Stack stack = Stack.start(settings)) {
            String user = Service.REFUNDS.databaseUser();
            String password = stack.secrets().databasePassword("refunds-service");
            var wire = new Wire(stack.broker().bootstrapServers());
            try (Connection database = DriverManager.getConnection(stack.jdbcUrl("refunds-service"), user, password)) {
                var naive = new OneCommitPerMessage(stack.jdbcUrl("refunds-service"), user, password);
                throughput(database, wire, naive, report);
                latency(stack, database, wire, report);
                growth(database, wire, report);
            }
        }
    }

    private static void throughput(Connection database, Wire wire, OneCommitPerMessage naive, Report report)
            throws Exception {
        var refunds = new RefundThroughput(wire);
        Accounts.add(database, 0, (PAIRS + 1) * (long) BURST);
        report.say("warming up with %,d events".formatted(BURST));
        refunds.perSecond(firstPieces(0));
        naive.perSecond(BURST);
        var a = new double[PAIRS];
        var b = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            a[pair] = refunds.perSecond(firstPieces((pair + 1) * (long) BURST));
            b[pair] = naive.perSecond(BURST);
            report.say("pair %d: %,.0f events/s against %,.0f".formatted(pair + 1, a[pair], b[pair]));
        }
        var ours = new Figures(a);
        var theirs = new Figures(b);
        report.atLeast(
                "(a) durable decisions through refunds-service",
                ours.text("events/s"),
                "(b) " + theirs.text("messages/s"),
                "a/b",
                ours.median() / theirs.median(),
                2);
    }

    private static List<Return> firstPieces(long from) {
        return LongStream.range(from, from + BURST)
                .mapToObj(order -> new Return(order, 0))
                .toList();
    }

    private static void latency(Stack stack, Connection database, Wire wire, Report report) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.broker().bootstrapServers()))) {
            admin.createTopics(List.of(
                            new NewTopic(BareEcho.IN, 12, (short) 1), new NewTopic(BareEcho.OUT, 12, (short) 1)))
                    .all()
                    .get();
        }
        long first = 2_000_000;
        Accounts.add(database, first, first + 30_000);
        var latency = new Latency(wire);
        var orders = new java.util.concurrent.atomic.AtomicLong(first);
        java.util.function.IntFunction<Latency.Sent> returns = _ -> {
            var id = Samples.event();
            return new Latency.Sent(id, Samples.inspected(id, orders.getAndIncrement(), 0));
        };
        var ours = new double[PAIRS];
        var bare = new double[PAIRS];
        try (var _ = new BareEcho(wire)) {
            latency.p99Millis(100, 5, BareEcho.OUT, BareEcho.EFFECT, BareEcho::cause);
            latency.p99Millis(100, 5, "refunds", DECIDED, returns);
            for (int pair = 0; pair < PAIRS; pair++) {
                ours[pair] = latency.p99Millis(100, 15, "refunds", DECIDED, returns);
                bare[pair] = latency.p99Millis(100, 15, BareEcho.OUT, BareEcho.EFFECT, BareEcho::cause);
                report.say("pair %d: p99 %.1f ms against %.1f ms".formatted(pair + 1, ours[pair], bare[pair]));
            }
        }
        report.atMost(
                "p99 from event to event at 100/s",
                new Figures(ours).text("ms"),
                "bare echo " + new Figures(bare).text("ms"),
                "ratio",
                new Figures(ours).median() / new Figures(bare).median(),
                1.5);
        var busy = new double[PAIRS];
        for (int run = 0; run < PAIRS; run++) {
            busy[run] = latency.p99Millis(400, 10, "refunds", DECIDED, returns);
        }
        report.atMost(
                "p99 from event to event at 400/s",
                new Figures(busy).text("ms"),
                "",
                "ms",
                new Figures(busy).median(),
                150);
    }

    /// The same bursts over few orders and over many: other pieces of the same ten thousand orders, then
    /// as many orders picked from all over the million.
    private static void growth(Connection database, Wire wire, Report report) throws Exception {
        var refunds = new RefundThroughput(wire);
        try (var statement = database.createStatement()) {
            statement.execute("truncate order_account, tender, paid_unit, waiting_occasion, refund, payout, inbox");
        }
        Accounts.add(database, 0, FEW_ORDERS);
        refunds.perSecond(pieces(1, FEW_ORDERS, 0));
        double few = refunds.perSecond(bothOtherPieces(1));
        report.say("adding orders up to %,d".formatted(MANY_ORDERS));
        Accounts.add(database, FEW_ORDERS, MANY_ORDERS);
        refunds.perSecond(pieces(97, FEW_ORDERS, 0));
        double many = refunds.perSecond(bothOtherPieces(97));
        report.atLeast(
                "(a) with 1 million orders in the tables",
                "%,.0f events/s".formatted(many),
                "10 thousand: %,.0f events/s".formatted(few),
                "ratio",
                many / few,
                0.8);
    }

    private static List<Return> bothOtherPieces(long stride) {
        return java.util.stream.Stream.concat(
                        pieces(stride, FEW_ORDERS, 1).stream(), pieces(stride, FEW_ORDERS, 2).stream())
                .toList();
    }

    private static List<Return> pieces(long stride, long howMany, int unit) {
        return LongStream.range(0, howMany)
                .mapToObj(i -> new Return(FEW_ORDERS * (stride - 1) / stride + i * stride, unit))
                .toList();
    }
}
