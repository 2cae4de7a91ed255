package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.Telling;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// From topic to topic, over the real broker and the real database.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class RefundFlowTest {

    private final OrderId order = new OrderId(UUID.randomUUID());

    private final Topics topics = Topics.ofTheTestStack();

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void anInspectionHeardTwiceIsDecidedOnce() {
        var inspected = Telling.envelope(UUID.randomUUID(), inspected(A1Charger.MISSING));
        topics.tell(paid());
        topics.tell(inspected);
        topics.tell(inspected);
        topics.tell(lost());

        awaitDecisions(2);
        assertThat(decisions()).extracting(RefundDecided::total).containsExactlyInAnyOrder(eur("14.25"), eur("19.21"));
    }

    @Test
    void anInspectionHeardBeforeThePaymentIsDecidedWithIt() {
        topics.tell(inspected(A1Charger.THERE));
        topics.tell(paid());

        awaitDecisions(1);
        assertThat(decisions()).extracting(RefundDecided::total).containsExactly(eur("26.25"));
    }

    @Test
    void aBrokenRecordTakesNoNeighbourWithIt() {
        topics.tell(paid());
        topics.send(new ProducerRecord<>("returns", order.value().toString(), "{".getBytes(UTF_8)));
        topics.tell(inspected(A1Charger.THERE));

        awaitDecisions(1);
        assertThat(decisions()).extracting(RefundDecided::total).containsExactly(eur("26.25"));
    }

    @Tag("F19")
    @Test
    void thirtyTwoOccasionsAtOnceNeverGiveBackMoreThanWasCaptured() {
        var facts = new ArrayList<Runnable>();
        facts.add(() -> topics.tell(paid()));
        IntStream.range(0, 16).forEach(_ -> facts.add(() -> topics.tell(lost())));
        IntStream.range(0, 16).forEach(_ -> facts.add(() -> topics.tell(inspected(A1Charger.THERE))));
        Collections.shuffle(facts, new Random(42));
        facts.parallelStream().forEach(Runnable::run);

        // Every inspection is recorded, whatever it comes to; of the losses, the one that was first.
        awaitDecisions(17);
        topics.tell(RefundSamples.order(order).cancelled(Branch.WITHIN_24H, Instant.now(), A1, A2, B1));
        awaitDecisions(18);
        assertThat(decisions().stream()
                        .mapToLong(each -> each.total().minorUnits())
                        .sum())
                .isEqualTo(7689);
    }

    private void awaitDecisions(int howMany) {
        await().atMost(30, SECONDS).until(() -> decisions().size() >= howMany);
    }

    private List<RefundDecided> decisions() {
        return topics.told(RefundDecided.class, order.value().toString());
    }

    private OrderPaid paid() {
        return RefundSamples.order(order).paid();
    }

    private ParcelLost lost() {
        return RefundSamples.loss(order, Instant.now(), B1);
    }

    private enum A1Charger {
        THERE,
        MISSING
    }

    private ReturnInspected inspected(A1Charger charger) {
        var asNew = RefundSamples.conditional(A1).of(new ReturnId(UUID.randomUUID()));
        var sample = charger == A1Charger.MISSING ? asNew.missing("Chargeur", eur("12.00")) : asNew;
        return sample.told(order, Instant.now());
    }
}
