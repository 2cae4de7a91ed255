package com.kwoking.aftersales.journeys.bench.stories;

import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.journeys.bench.report.Aim;
import com.kwoking.aftersales.journeys.bench.report.Figures;
import com.kwoking.aftersales.journeys.bench.report.Report;
import com.kwoking.aftersales.journeys.bench.system.PassingStack;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.Returns;
import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/// How long after its process starts a service has done something: an event happens while it is down, and the clock
/// runs from the start of the process until that event's row is to be seen in its inbox, which commits together with
/// whatever the event led to.
public final class StartFigures {

    private static final int STARTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(5);

    private final Stack stack;
    private final Topics topics;
    private final Orders orders;
    private final Returns returns;
    private final Report report;

    private StartFigures(Stack stack, Topics topics, Report report) {
        Addresses addresses = Addresses.of(stack);
        Gateway gateway = new Gateway(addresses.gateway());
        this.stack = stack;
        this.topics = topics;
        this.orders = new Orders(addresses, gateway);
        this.returns = new Returns(gateway);
        this.report = report;
    }

    public static void measure(Report report) throws Exception {
        report.say("starting everything");
        try (PassingStack passing = PassingStack.start(UnaryOperator.identity());
                Topics topics = Topics.fromNow(passing.stack().broker().bootstrapServers())) {
            var figures = new StartFigures(passing.stack(), topics, report);
            for (Service service : Service.values()) {
                figures.measure(service);
            }
        }
    }

    private void measure(Service service) throws Exception {
        var seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = seconds(service);
            report.say("%s: %.2f s".formatted(service.artefact(), seconds[i]));
        }
        var figures = new Figures(seconds);
        report.add(
                "from process start to first event, " + service.artefact(),
                figures.text("s"),
                "",
                new Aim.AtMost("s", figures.median(), 3));
    }

    private double seconds(Service service) throws Exception {
        ServiceProcess process = stack.service(service.artefact());
        UUID event = happenedMeanwhile(service, process);
        double seconds = untilHeard(service, process, event);
        while (!process.isReady()) {
            LockSupport.parkNanos(EVERY);
        }
        return seconds;
    }

    private double untilHeard(Service service, ServiceProcess process, UUID event) throws SQLException {
        try (var database = stack.postgres().connect(service.database());
                var heard = database.prepareStatement("select 1 from inbox where event_id = ?")) {
            heard.setObject(1, event);
            long start = System.nanoTime();
            process.launch();
            while (!heard.executeQuery().next()) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException(service.artefact() + " has not heard anything yet");
                }
                LockSupport.parkNanos(EVERY);
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /// Stops the service, and has something happen that it hears of.
    private UUID happenedMeanwhile(Service service, ServiceProcess process) {
        return switch (service) {
            case ORDERS -> {
                Order order = orders.delivered();
                process.stop();
                Returns.asked(returns.ask(order, LAMP));
                yield topics.await(order.orderId(), ReturnRequested.class).id();
            }
            case RETURNS, REFUNDS, NOTIFICATIONS -> {
                process.stop();
                yield topics.await(orders.paid().orderId(), OrderPaid.class).id();
            }
        };
    }
}
