package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.command;
import static com.kwoking.aftersales.orders.Shop.paid;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R25: of shipping and cancelling at the same moment, exactly one happens.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class RaceFlowTest {

    private static final int CALLERS = 16;

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
    }

    @Tag("R25")
    @RepeatedTest(8)
    void eitherTheWarehouseOrTheCustomerWins() throws Exception {
        String orderId = paid(Instant.now());

        List<Answer> answers = atOnce(nth -> nth % 2 == 0 ? ship(orderId, 2) : cancel(orderId));

        assertThat(answers).filteredOn(Answer::isSuccess).hasSize(1);
        Answer won = answers.stream().filter(Answer::isSuccess).findFirst().orElseThrow();
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(CALLERS - 1)
                .extracting(Answer::code)
                .containsOnlyElementsOf(
                        won.event().equals("ORDER_SHIPPED")
                                ? List.of("QUANTITY_EXCEEDED", "ALREADY_SHIPPED")
                                : List.of("CANCELLED", "ALREADY_CANCELLED"));
        assertThat(Shop.told("orders", orderId, 2)).extracting(Told::name).containsExactly("ORDER_PAID", won.event());
    }

    @Tag("R50")
    @Tag("F17")
    @Test
    void noUnitLeavesTwice() throws Exception {
        String orderId = paid(Instant.now());

        List<Answer> answers = atOnce(_ -> ship(orderId, 1));

        assertThat(answers).filteredOn(Answer::isSuccess).hasSize(2);
        assertThat(Shop.told("orders", orderId, 3)).hasSize(3);
    }

    @Test
    void anOrderNumberIsGivenOnce() throws Exception {
        String body = Shop.order("pay_" + UUID.randomUUID());

        List<Answer> answers =
                atOnce(_ -> Answer.to("", command("storefront").body(body).post("/orders")));

        assertThat(answers).filteredOn(Answer::isSuccess).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(CALLERS - 1);
    }

    @Test
    void aPaymentSignalledManyTimesAtOnceIsToldOnce() throws Exception {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = Shop.placed(payment);

        List<Answer> answers = atOnce(nth -> Answer.to(
                "",
                Shop.pay(
                        "evt%d_%s".formatted(nth % 4, payment),
                        "payment.captured",
                        orderId,
                        payment,
                        7689,
                        Instant.now())));
        ship(orderId, 2);

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(Shop.told("orders", orderId, 2))
                .extracting(Told::name)
                .containsExactly("ORDER_PAID", "ORDER_SHIPPED");
    }

    private interface Call {
        Answer by(int nth);
    }

    private record Answer(String event, int status, String code) {

        static Answer to(String event, Response response) {
            return new Answer(event, response.statusCode(), response.statusCode() < 300 ? "" : response.path("code"));
        }

        boolean isSuccess() {
            return status < 300;
        }
    }

    private static Answer ship(String orderId, int quantity) {
        return Answer.to("ORDER_SHIPPED", Shop.ship(orderId, "6R" + UUID.randomUUID(), "A", quantity));
    }

    private static Answer cancel(String orderId) {
        return Answer.to("ORDER_CANCELLED", Shop.cancel(orderId, "{}"));
    }

    private static List<Answer> atOnce(Call call) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(CALLERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<Answer>>();
            for (int nth = 0; nth < CALLERS; nth++) {
                int mine = nth;
                calls.add(() -> {
                    start.await();
                    return call.by(mine);
                });
            }
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
