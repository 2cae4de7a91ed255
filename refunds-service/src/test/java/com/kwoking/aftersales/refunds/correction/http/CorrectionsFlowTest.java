package com.kwoking.aftersales.refunds.correction.http;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CUSTOMER;
import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One A came back without its charger: 14.25 of 76.89 were refunded. Was that right?
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class CorrectionsFlowTest {

    private final OrderId order = new OrderId(UUID.randomUUID());

    private final Topics topics = Topics.ofTheTestStack();
    private String refundId;

    @BeforeEach
    void oneRefund() {
        var inspected = RefundSamples.conditional(A1)
                .missing("Chargeur", eur("12.00"))
                .of(new ReturnId(UUID.randomUUID()))
                .told(order, Instant.now());
        topics.tell(RefundSamples.order(order).paid());
        topics.tell(inspected);
        await().atMost(60, SECONDS).until(() -> decisions().size() == 1);
        refundId = decisions().getFirst().refundId().value().toString();
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Tag("R52")
    @Tag("R60")
    @Test
    void everyEuroThatWasNotRefundedHasAReason() {
        customer()
                .get("/refunds?orderId=" + order.value())
                .then()
                .statusCode(200)
                .body("refunded.minorUnits", equalTo(0))
                .body("underWay.minorUnits", equalTo(1425))
                .body("notRefunded.minorUnits", equalTo(7689))
                .body("reasons.rule", contains("R12", "R52", "R52", "R09", "R60"))
                .body("reasons.kind", hasItem("UNDER_WAY"))
                .body("reasons.amount.minorUnits", contains(259, 2884, 1921, 1200, 1425))
                .body("reasons.french", hasItem("Accessoire manquant dans le retour : Chargeur."));
    }

    @Tag("R53")
    @Test
    void aDisputeIsAnsweredWithAFurtherRefund() {
        String dispute = customer()
                .body("{\"message\": \"Le chargeur était dans le colis.\"}")
                .post("/refunds/%s/disputes".formatted(refundId))
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("disputeId");
        customer()
                .body("{\"message\": \"Et alors ?\"}")
                .post("/refunds/%s/disputes".formatted(refundId))
                .then()
                .statusCode(409)
                .body("code", equalTo("DISPUTED_ALREADY"));
        as(Role.AGENT).get("/disputes").then().statusCode(200).body("disputes.disputeId", hasItem(dispute));

        supervisor()
                .body("""
                        {"answer": "Nous l’avons retrouvé.", "amount": {"minorUnits": 1200, "currency": "EUR"}}
                        """)
                .post("/disputes/%s/answer".formatted(dispute))
                .then()
                .statusCode(200)
                .body("state", equalTo("CORRECTED"));

        await().atMost(30, SECONDS).until(() -> decisions().size() == 2);
        RefundDecided correction = decisions().getLast();
        assertThat(correction.total()).isEqualTo(eur("12.00"));
        assertThat(correction.correctionOf()).isEqualTo(decisions().getFirst().refundId());
        supervisor()
                .body("{\"answer\": \"Encore.\"}")
                .post("/disputes/%s/answer".formatted(dispute))
                .then()
                .statusCode(409)
                .body("code", equalTo("ANSWERED_ALREADY"));
        as(Role.AGENT).get("/disputes").then().body("disputes.disputeId", not(hasItem(dispute)));
        customer()
                .get("/refunds?orderId=" + order.value())
                .then()
                .body("disputes[0].answer", equalTo("Nous l’avons retrouvé."))
                .body(
                        "disputes[0].correction",
                        equalTo(correction.refundId().value().toString()));
    }

    @Tag("R53")
    @Test
    void aDisputeIsAnsweredThatTheRefundWasRight() {
        String dispute = customer()
                .body("{\"message\": \"Je voulais tout.\"}")
                .post("/refunds/%s/disputes".formatted(refundId))
                .then()
                .extract()
                .path("disputeId");

        supervisor()
                .body("{\"answer\": \"Le chargeur manquait bien.\"}")
                .post("/disputes/%s/answer".formatted(dispute))
                .then()
                .statusCode(200)
                .body("state", equalTo("UPHELD"));
        assertThat(decisions()).hasSize(1);
    }

    @Tag("R53")
    @Test
    void whatWasRefundedTooMuchIsRecordedAndNotTakenBack() {
        supervisor()
                .body("""
                        {"overpaid": {"minorUnits": 500, "currency": "EUR"}, "reason": "Prix faux"}
                        """)
                .post("/refunds/%s/corrections".formatted(refundId))
                .then()
                .statusCode(201)
                .body("state", equalTo("NOTHING_TO_PAY"))
                .body("total.minorUnits", equalTo(0))
                .body("balanceDue.minorUnits", equalTo(500))
                .body("correctionOf", equalTo(refundId));
    }

    @Test
    void noGrantExceedsWhatWasCaptured() { // I1
        supervisor()
                .body(goodwill(7689))
                .post("/refunds/goodwill")
                .then()
                .statusCode(422)
                .body("code", equalTo("MORE_THAN_IS_LEFT"))
                .body("left.minorUnits", equalTo(7689 - 1425));
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void aGoodwillIsGivenOnceHoweverOftenItIsAsked() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            command(Role.SUPERVISOR, "chef", key)
                    .body(goodwill(1000))
                    .post("/refunds/goodwill")
                    .then()
                    .statusCode(201)
                    .body("lines", hasSize(1))
                    .body("lines[0].french", equalTo("Geste commercial."));
        }

        await().atMost(30, SECONDS).until(() -> decisions().size() == 2);
        customer()
                .get("/refunds?orderId=" + order.value())
                .then()
                .body("refunds", hasSize(2))
                .body("underWay.minorUnits", equalTo(2425));
    }

    @Tag("R77")
    @Test
    void onlyASupervisorGrantsAndOnlyTheOwnerDisputes() {
        command(Role.AGENT)
                .body(goodwill(1000))
                .post("/refunds/goodwill")
                .then()
                .statusCode(403);
        command(Role.CUSTOMER, UUID.randomUUID().toString(), "k")
                .body("{\"message\": \"À moi !\"}")
                .post("/refunds/%s/disputes".formatted(refundId))
                .then()
                .statusCode(404);
    }

    private String goodwill(int cents) {
        return """
                {"orderId": "%s", "amount": {"minorUnits": %d, "currency": "EUR"}, "reason": "Retard"}
                """.formatted(order.value(), cents);
    }

    private List<RefundDecided> decisions() {
        return topics.told(RefundDecided.class, order.value().toString());
    }

    private static RequestSpecification customer() {
        return command(Role.CUSTOMER, CUSTOMER.value().toString());
    }

    private static RequestSpecification supervisor() {
        return command(Role.SUPERVISOR);
    }
}
