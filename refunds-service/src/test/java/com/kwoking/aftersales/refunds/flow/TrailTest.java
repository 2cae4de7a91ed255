package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.testkit.topic.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever becomes of a refund is told as a part of the story that it was decided in, whoever brings it about.
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class TrailTest extends PayoutFlow {

    @Test
    void ofWhatTheProviderPays() {
        var order = order().cancelled();
        order.awaitTold(RefundIssued.class, 1);

        isOneStory(order, 1);
    }

    @Test
    void ofWhatFailsAndIsTriedAgain() {
        provider.behaves("\"mode\": \"INSUFFICIENT_BALANCE\", \"times\": 1");
        var order = order().returned();
        order.awaitTold(RefundIssued.class, 1);

        isOneStory(order, 2);
    }

    @Test
    void ofWhatTheProviderSaysByItself() {
        provider.behaves("\"mode\": \"PAY_THEN_DROP\", \"times\": 1, \"webhook\": \"AFTER_THE_ANSWER\"");
        var order = order().returned();
        order.awaitTold(RefundIssued.class, 1);

        isOneStory(order, 1);
    }

    @Test
    void ofWhatAPersonReleasesAndSettles() {
        provider.behaves("\"mode\": \"DECLINE\"");
        var order = order().returned(RefundSamples.conditional(A1).missing("Housse", null));
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
        var order = order();
        order.returned().awaitTold(RefundIssued.class, 1);
        command("supervisor", "anne")
                .body("""
                        {"amount": {"minorUnits": 100, "currency": "EUR"}, "reason": "late"}
                        """)
                .post("/refunds/%s/corrections".formatted(order.refundId()))
                .then()
                .statusCode(201);
        order.awaitTold(RefundIssued.class, 2);

        var decided = order.records(RefundDecided.class).getLast();
        var issued = order.records(RefundIssued.class).getLast();
        belongsTo(decided, issued);
    }

    private static void isOneStory(RefundedOrder order, int events) {
        var decided = order.records(RefundDecided.class).getFirst();
        List<Told> later = Stream.concat(
                        order.records(RefundFailed.class).stream(), order.records(RefundIssued.class).stream())
                .toList();

        assertThat(later).hasSize(events).allSatisfy(told -> {
            belongsTo(decided, told);
            assertThat(told.header("traceparent")).isEqualTo(RefundedOrder.TRACEPARENT);
        });
        assertThat(later).extracting(Told::id).doesNotHaveDuplicates();
    }

    private static void belongsTo(Told decided, Told later) {
        assertThat(later.header("ce_correlationid")).isNotEmpty().isEqualTo(decided.header("ce_correlationid"));
        assertThat(later.header("ce_causationid")).isEqualTo(decided.id().toString());
    }
}
