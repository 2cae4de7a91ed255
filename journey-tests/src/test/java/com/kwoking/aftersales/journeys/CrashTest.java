package com.kwoking.aftersales.journeys;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Mailbox;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox.Mode;
import com.kwoking.aftersales.journeys.parties.Shop;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.Journeys.Returned;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// SIGKILL at the worst moments. Afterwards everybody was paid once, told once and written to once.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(4)
class CrashTest {

    private static final Money EVERYTHING = eur(7689);

    private final WholeSystem system;
    private final Journeys journeys;
    private final ServiceProcess refunds;

    CrashTest(WholeSystem system) {
        this.system = system;
        this.journeys = new Journeys(system);
        this.refunds = system.stack.service("refunds-service");
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    /// C9: the provider cannot be reached, so that no payment can have begun.
    @Tag("C9")
    @Test
    void betweenTheDecisionAndThePayment() {
        var returned = journeys.received();
        var cancelled = journeys.paid();
        system.topics.await(cancelled.orderId(), OrderPaid.class);
        system.stack.sandbox().kill();
        journeys.inspect(returned);
        system.shop.cancel(cancelled);
        system.topics.await(returned.order().orderId(), RefundDecided.class);
        system.topics.await(cancelled.orderId(), RefundDecided.class);

        refunds.kill();
        system.stack.sandbox().start();
        assertThat(system.payments.payouts(cancelled.paymentReference()))
                .as("payouts before the restart")
                .isEmpty();
        refunds.start();

        isPaidOnce(returned.order(), eur(1425));
        isPaidOnce(cancelled, EVERYTHING);
        new Books(system).balance();
        gotMails(cancelled, 3);
        gotMails(returned.order(), 7);
    }

    /// C11: the provider has paid and said so, and a lock of ours keeps the service from noting it.
    @Tag("C11")
    @Test
    void betweenThePaymentAndTheCommit() throws SQLException {
        var order = journeys.paid();
        system.topics.await(order.orderId(), OrderPaid.class);
        system.payments.behave(Mode.SLOW, 2_000);
        system.shop.cancel(order);
        awaitState(order, "SUBMITTED");

        try (Connection lock = system.databases.connect("refunds")) {
            lock.setAutoCommit(false);
            try (Statement statement = lock.createStatement()) {
                statement.execute("select 1 from refund where order_id = '%s' for update"
                        .formatted(order.orderId().value()));
            }
            awaitPayouts(order, 1);
            await("the service to wait for the lock")
                    .atMost(Eventually.PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    system.databases.count(
                                            "refunds",
                                            "select count(*) from pg_stat_activity where datname = 'refunds' and wait_event_type = 'Lock'"))
                            .isPositive());
            refunds.kill();
            lock.rollback();
        }
        system.payments.behave(Mode.NORMAL);
        assertThat(state(order)).as("a payment that nobody noted").isEqualTo("SUBMITTED");
        refunds.start();

        isPaidOnce(order, EVERYTHING);
        new Books(system).balance();
        gotMails(order, 3);
    }

    /// C10: the provider pays and never answers.
    @Tag("C10")
    @Test
    void whileThePaymentsAnswerIsMissing() {
        var order = journeys.paid();
        system.topics.await(order.orderId(), OrderPaid.class);
        system.payments.behave(Mode.PAY_THEN_DROP);
        system.shop.cancel(order);
        awaitPayouts(order, 1);

        refunds.kill();
        assertThat(state(order)).isEqualTo("SUBMITTED");
        system.payments.behave(Mode.NORMAL);
        refunds.start();

        isPaidOnce(order, EVERYTHING);
        new Books(system).balance();
        gotMails(order, 3);
    }

    /// F16: so long after the first try the key may be forgotten, and would pay again.
    @Tag("F16")
    @Test
    void whenTheProviderMayHaveForgottenTheKeyItIsAskedWhatItPaid() {
        var order = journeys.paid();
        system.topics.await(order.orderId(), OrderPaid.class);
        system.payments.behave(Mode.PAY_THEN_DROP);
        system.shop.cancel(order);
        awaitPayouts(order, 1);
        refunds.kill();
        system.databases.run("refunds", """
                update payout set first_asked_at = first_asked_at - interval '2 days'
                 where refund_id in (select refund_id from refund where order_id = '%s')
                """.formatted(order.orderId().value()));
        system.payments.behave(Mode.NORMAL);
        refunds.start();

        isPaidOnce(order, EVERYTHING);
        new Books(system).balance();
        gotMails(order, 3);
    }

    /// C3, C12: what is committed cannot be published, because the broker is gone as well.
    @Tag("C3")
    @Tag("C12")
    @Test
    void betweenTheCommitAndThePublishing() {
        var order = journeys.paid();
        system.topics.await(order.orderId(), OrderPaid.class);
        system.payments.behave(Mode.SLOW, 3_000);
        system.shop.cancel(order);
        awaitState(order, "SUBMITTED");
        system.topics.await(order.orderId(), RefundDecided.class);
        system.stack.broker().kill();
        awaitState(order, "ISSUED");
        assertThat(untold("refunds")).as("events that wait for the broker").isPositive();

        refunds.kill();
        system.stack.broker().start();
        assertThat(untold("refunds")).as("events that survived").isPositive();
        refunds.start();

        isPaidOnce(order, EVERYTHING);
        new Books(system).balance();
        gotMails(order, 3);
    }

    /// F1: commands are answered as if nothing were the matter, and whatever they did is told when the broker is back.
    @Tag("F1")
    @Test
    void theBrokerIsGoneForHalfAMinuteWhileOrdersArePlacedAndInspected() {
        List<Returned> waiting =
                IntStream.range(0, 4).mapToObj(_ -> journeys.received()).toList();
        List<Order> placed = new ArrayList<>();
        var inspections = new ArrayList<>(waiting);

        system.stack.broker().kill();
        Instant killed = Instant.now();
        await("half a minute without a broker")
                .pollInterval(Duration.ofMillis(500))
                .atMost(Eventually.PATIENCE)
                .until(() -> {
                    placed.add(journeys.paid());
                    if (placed.size() % 8 == 4 && !inspections.isEmpty()) {
                        journeys.inspect(inspections.removeFirst());
                    }
                    return Duration.between(killed, Instant.now()).toSeconds() >= 30;
                });
        inspections.forEach(journeys::inspect);
        assertThat(placed).as("orders placed and paid without a broker").hasSizeGreaterThan(10);
        everyServiceAnswers("live", 200);
        everyServiceAnswers("ready", 200);
        everyServiceAnswers("group/listeners", 503);
        placed.forEach(system.shop::cancel);
        system.stack.broker().start();

        waiting.forEach(each -> isPaidOnce(each.order(), eur(1425)));
        placed.forEach(each -> isPaidOnce(each, EVERYTHING));
        new Books(system).balance();
        waiting.forEach(each -> gotMails(each.order(), 7));
        placed.forEach(each -> gotMails(each, 3));
    }

    /// F4: whoever got no answer asks again with the same key, like any client would.
    @Tag("F4")
    @Test
    void theDatabaseIsKilledWhileOrdersArePlacedPaidAndCancelled() throws Exception {
        int wanted = 40;
        var done = new AtomicInteger();
        List<Future<Order>> orders;
        try (ExecutorService shoppers = Executors.newFixedThreadPool(4)) {
            orders = IntStream.range(0, wanted)
                    .mapToObj(_ -> shoppers.submit(() -> {
                        var order = placedPaidAndCancelled();
                        done.incrementAndGet();
                        return order;
                    }))
                    .toList();
            await("a part of the orders").atMost(Eventually.PATIENCE).until(() -> done.get() >= wanted / 4);
            system.killDatabase();
            assertThat(done).hasValueLessThan(wanted);
            everyServiceAnswers("live", 200);
            everyServiceAnswers("ready", 503);
            Answer refused = system.gateway.post(Caller.STOREFRONT, "/orders", Basket.worked());
            assertThat(refused.status()).as(refused.text()).isEqualTo(503);
            assertThat(refused.field("code")).isEqualTo("SERVICE_UNAVAILABLE");
            system.stack.postgres().start();
        }

        for (var each : orders) {
            isPaidOnce(each.get(), EVERYTHING);
        }
        new Books(system).balance();
        for (var each : orders) {
            assertThat(system.mailbox.of(each.get().email()).stream()
                            .map(Mailbox.Mail::messageId)
                            .distinct())
                    .hasSize(3);
        }
    }

    private Order placedPaidAndCancelled() {
        Basket basket = Basket.worked();
        String key = UUID.randomUUID().toString();
        Answer placed = untilDone(() -> system.gateway.post(Caller.STOREFRONT, "/orders", basket, key));
        var order = Shop.placed(basket, placed);
        String event = "evt_" + UUID.randomUUID();
        Eventually.see(
                "payment of " + order.orderNumber(),
                () -> Optional.of(system.payments.pay(order, event)).filter(status -> status == 200),
                () -> order);
        String another = UUID.randomUUID().toString();
        untilDone(() -> system.gateway.post(
                order.customer(), order.path() + "/cancellation", Map.of("reason", "CHANGED_MIND"), another));
        return order;
    }

    private void everyServiceAnswers(String check, int status) {
        for (Service service : Service.values()) {
            String path = "/%s/q/health/%s".formatted(service.artefact(), check);
            assertThat(system.gateway.get(Caller.OPERATOR, path).status())
                    .as(path)
                    .isEqualTo(status);
        }
    }

    private static Answer untilDone(Supplier<Answer> call) {
        return Eventually.see(
                "answer to a command that is tried again",
                () -> Optional.of(call.get()).filter(Answer::isDone),
                call);
    }

    private void isPaidOnce(Order order, Money amount) {
        assertThat(system.topics
                        .await(order.orderId(), RefundIssued.class)
                        .as(RefundIssued.class)
                        .map(RefundIssued::total))
                .as("RefundIssued of " + order.orderNumber())
                .contains(amount);
        assertThat(system.payments.payouts(order.paymentReference()))
                .as("payouts of " + order.orderNumber())
                .extracting(PaymentSandbox.Payout::amount)
                .containsExactly(amount);
    }

    private void gotMails(Order order, int howMany) {
        assertThat(system.mailbox.of(order.email()))
                .as("mails for " + order.orderNumber())
                .hasSize(howMany);
    }

    private void awaitPayouts(Order order, int howMany) {
        await("the provider to pay").atMost(Eventually.PATIENCE).untilAsserted(() -> assertThat(
                        system.payments.payouts(order.paymentReference()))
                .hasSize(howMany));
    }

    private void awaitState(Order order, String state) {
        await("the refund to be " + state)
                .pollInterval(Duration.ofMillis(50))
                .atMost(Eventually.PATIENCE)
                .untilAsserted(() -> assertThat(state(order)).isEqualTo(state));
    }

    private String state(Order order) {
        return String.join(
                " ",
                system.databases.rows(
                        "refunds",
                        "select state from refund where order_id = '%s'"
                                .formatted(order.orderId().value())));
    }

    private long untold(String database) {
        return system.databases.count(database, "select count(*) from outbox");
    }
}
