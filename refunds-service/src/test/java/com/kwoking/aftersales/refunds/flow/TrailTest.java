package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.flow.RefundedOrder.command;
import static com.kwoking.aftersales.refunds.flow.Topic.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever becomes of a refund is told as a part of the story that it was decided in, whoever brings it about.
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class TrailTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final Provider provider = new Provider();
    private Topic topic;

    @BeforeEach
    void open() {
        topic = new Topic(bootstrapServers);
        Leftovers.setAside(database);
        provider.behavesAgain();
    }

    @AfterEach
    void close() {
        provider.behavesAgain();
        topic.close();
    }

    @Test
    void ofWhatTheProviderPays() {
        var order = new RefundedOrder(provider, topic).cancelled();
        order.awaitTold(RefundIssued.class, 1);

        isOneStory(order, 1);
    }

    @Test
    void ofWhatFailsAndIsTriedAgain() {
        provider.behaves("\"mode\": \"INSUFFICIENT_BALANCE\", \"times\": 1");
        var order = new RefundedOrder(provider, topic).returned();
        order.awaitTold(RefundIssued.class, 1);

        isOneStory(order, 2);
    }

    @Test
    void ofWhatTheProviderSaysByItself() {
        provider.behaves("\"mode\": \"PAY_THEN_DROP\", \"times\": 1, \"webhook\": \"AFTER_THE_ANSWER\"");
        var order = new RefundedOrder(provider, topic).returned();
        order.awaitTold(RefundIssued.class, 1);

        isOneStory(order, 1);
    }

    @Test
    void ofWhatAPersonReleasesAndSettles() {
        provider.behaves("\"mode\": \"DECLINE\"");
        var order = new RefundedOrder(provider, topic)
                .returned(RefundSamples.conditional(A1).missing("Housse", null));
        order.awaitTold(RefundFailed.class, 1);
        command("supervisor", "anne")
                .post(order.payoutPath() + "/release")
                .then()
                .statusCode(200);
        order.awaitTold(RefundFailed.class, 2);
        command("supervisor", "anne")
                .body("{\"reference\": \"VIR-77\"}")
                .post(order.payoutPath() + "/settlement")
                .then()
                .statusCode(200);
        order.awaitTold(RefundIssued.class, 1);

        isOneStory(order, 3);
    }

    @Test
    void ofWhatAPersonGrants() {
        var order = new RefundedOrder(provider, topic);
        order.returned().awaitTold(RefundIssued.class, 1);
        command("supervisor", "anne")
                .body("""
                        {"amount": {"minorUnits": 100, "currency": "EUR"}, "reason": "late"}
                        """)
                .post("/refunds/%s/corrections".formatted(order.refundId()))
                .then()
                .statusCode(201);
        order.awaitTold(RefundIssued.class, 2);

        var decided = order.toldAs(RefundDecided.class).getLast();
        var issued = order.toldAs(RefundIssued.class).getLast();
        assertThat(header(issued, "ce_correlationid")).isEqualTo(header(decided, "ce_correlationid"));
        assertThat(header(issued, "ce_causationid")).isEqualTo(header(decided, "ce_id"));
    }

    private static void isOneStory(RefundedOrder order, int events) {
        var decided = order.toldAs(RefundDecided.class).getFirst();
        List<ConsumerRecord<String, byte[]>> later = Stream.concat(
                        order.toldAs(RefundFailed.class).stream(), order.toldAs(RefundIssued.class).stream())
                .toList();

        assertThat(later).hasSize(events).allSatisfy(told -> {
            assertThat(header(told, "ce_correlationid")).isEqualTo(header(decided, "ce_correlationid"));
            assertThat(header(told, "ce_causationid")).isEqualTo(header(decided, "ce_id"));
            assertThat(header(told, "traceparent")).isEqualTo(Topic.TRACEPARENT);
        });
        assertThat(later).extracting(told -> header(told, "ce_id")).doesNotHaveDuplicates();
    }
}
