package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.card;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.eur;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamplesOf;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From topic to topic, over the real broker and the real database.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class RefundFlowTest {

    private final OrderId order = new OrderId(UUID.randomUUID());

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Topic topic;

    @BeforeEach
    void open() {
        topic = new Topic(bootstrapServers);
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void anInspectionHeardTwiceIsDecidedOnce() {
        var inspected = inspected(A1Charger.MISSING);
        var id = UUID.randomUUID();
        topic.tell(UUID.randomUUID(), paid());
        topic.tell(id, inspected);
        topic.tell(id, inspected);
        topic.tell(UUID.randomUUID(), RefundSamplesOf.lossOf(order));

        awaitDecisions(2);
        assertThat(decisions()).extracting(RefundDecided::total).containsExactlyInAnyOrder(eur("14.25"), eur("19.21"));
    }

    @Test
    void anInspectionHeardBeforeThePaymentIsDecidedWithIt() {
        topic.tell(UUID.randomUUID(), inspected(A1Charger.THERE));
        topic.tell(UUID.randomUUID(), paid());

        awaitDecisions(1);
        assertThat(decisions()).extracting(RefundDecided::total).containsExactly(eur("26.25"));
    }

    @Test
    void aBrokenRecordTakesNoNeighbourWithIt() {
        topic.tell(UUID.randomUUID(), paid());
        topic.send(new ProducerRecord<>("returns", order.value().toString(), "{".getBytes(UTF_8)));
        topic.tell(UUID.randomUUID(), inspected(A1Charger.THERE));

        awaitDecisions(1);
        assertThat(decisions()).extracting(RefundDecided::total).containsExactly(eur("26.25"));
    }

    @Test
    void thirtyTwoOccasionsAtOnceNeverGiveBackMoreThanWasCaptured() {
        var facts = new ArrayList<Runnable>();
        facts.add(() -> topic.tell(UUID.randomUUID(), paid()));
        IntStream.range(0, 16)
                .forEach(_ -> facts.add(() -> topic.tell(UUID.randomUUID(), RefundSamplesOf.lossOf(order))));
        IntStream.range(0, 16).forEach(_ -> facts.add(() -> topic.tell(UUID.randomUUID(), inspected(A1Charger.THERE))));
        Collections.shuffle(facts, new Random(42));
        facts.parallelStream().forEach(Runnable::run);

        // Every inspection is recorded, whatever it comes to; of the losses, the one that was first.
        awaitDecisions(17);
        topic.tell(UUID.randomUUID(), RefundSamplesOf.cancellationOf(order));
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
        return topic.told(RefundDecided.class, order.value().toString());
    }

    private OrderPaid paid() {
        return RefundSamples.paid(order, List.of(card("76.89")));
    }

    private enum A1Charger {
        THERE,
        MISSING
    }

    private ReturnInspected inspected(A1Charger charger) {
        var asNew = RefundSamples.conditional(A1).of(new ReturnId(UUID.randomUUID()));
        var sample = charger == A1Charger.MISSING ? asNew.missing("Chargeur", eur("12.00")) : asNew;
        return RefundSamplesOf.inspection(order, (Occasion.Inspected) sample.heard());
    }
}
