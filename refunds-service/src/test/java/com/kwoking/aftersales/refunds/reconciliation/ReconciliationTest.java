package com.kwoking.aftersales.refunds.reconciliation;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid.Tender;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.RealSandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.payout.RefundStory;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Our payouts against what the provider really paid.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(value = RealSandboxForTests.class, restrictToAnnotatedClass = true)
class ReconciliationTest {

    @Inject
    RefundStory story;

    @Inject
    Reconcile reconcile;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "payments.sandbox.url")
    String sandbox;

    private final OrderId order = RefundStory.order();
    private final String payment = "pay_" + UUID.randomUUID();
    private Instant began;

    @BeforeEach
    void begin() {
        began = clock.instant();
    }

    @Test
    void whatWasPaidAsAskedIsNoDifference() {
        Refund refund = paidBack();

        compare().body("state", equalTo("DONE"));

        assertThat(differencesOf(reference(refund))).isEmpty();
    }

    @Test
    void aPayoutThatNobodyHereAskedForIsNotedOnceAndJudgedByAPerson() {
        captureAtTheSandbox();
        String reference = "by-mistake-" + UUID.randomUUID();
        String payout = payDirectly(reference, 1000);

        compare();
        compare();

        var noted = differencesOf(reference);
        assertThat(noted).hasSize(1);
        assertThat(noted.getFirst())
                .containsEntry("kind", "PAID_THERE_UNKNOWN_HERE")
                .containsEntry("state", "OPEN")
                .containsEntry("providerReference", payout)
                .containsEntry("there", Map.of("minorUnits", 1000, "currency", "EUR"))
                .containsEntry("here", null);
        String id = String.valueOf(noted.getFirst().get("id"));

        command(Role.OPERATOR)
                .body(Map.of("reason", " "))
                .post("/differences/%s/resolution".formatted(id))
                .then()
                .statusCode(400);
        resolve(id, "Paid by hand at the provider's desk, see mail of Monday.").statusCode(204);
        resolve(id, "Me too.").statusCode(409).body("code", equalTo("ALREADY_RESOLVED"));
        resolve(UUID.randomUUID().toString(), "Which?").statusCode(404);
        compare();

        assertThat(differencesOf(reference).getFirst())
                .containsEntry("state", "RESOLVED")
                .extractingByKey("resolution", MAP)
                .containsEntry("reason", "Paid by hand at the provider's desk, see mail of Monday.")
                .containsEntry("by", "a-supervisor")
                .containsKey("at");
    }

    @Test
    void whatIsIssuedHereAndMissingThereIsSeen() throws Exception {
        story.paid(order, tender());
        story.cancelled(order);
        Refund refund = story.refundOf(order);
        // The provider knows no such payment, so nothing is paid; and then our row says it was.
        await().until(() -> story.stateOf(refund.id()) == State.MANUAL_REQUIRED);
        execute("update payout set state = 'ISSUED', provider_reference = 're_lost' where refund_id = '%s'", refund);
        execute("update refund set state = 'ISSUED', issued_at = now() where refund_id = '%s'", refund);

        compare().body("payoutsHere", greaterThanOrEqualTo(1));

        assertThat(differencesOf(reference(refund))).singleElement().satisfies(difference -> assertThat(difference)
                .containsEntry("kind", "ISSUED_HERE_MISSING_THERE")
                .containsEntry("refundId", refund.id().value().toString())
                .containsEntry("orderNumber", "KW-1001")
                .containsEntry("here", Map.of("minorUnits", 7689, "currency", "EUR"))
                .containsEntry("there", null));
    }

    @Test
    void whatAPersonSettledIsNotCalledMissing() throws Exception {
        story.paid(order, tender());
        story.cancelled(order);
        Refund refund = story.refundOf(order);
        await().until(() -> story.stateOf(refund.id()) == State.MANUAL_REQUIRED);
        command(Role.SUPERVISOR)
                .body(Map.of("reference", "VIR-2026-0042", "note", "By transfer."))
                .post("/payouts/%s/card-1/settlement".formatted(refund.id().value()))
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(204)));
        await().until(() -> story.stateOf(refund.id()) == State.ISSUED);

        compare().body("state", equalTo("DONE"));

        assertThat(differencesOf(reference(refund))).isEmpty();
    }

    @Test
    void aDifferentAmountIsSeenAndGoneOnceItIsRight() throws Exception {
        Refund refund = paidBack();
        execute("update payout set amount = amount - 1 where refund_id = '%s'", refund);

        compare();
        assertThat(differencesOf(reference(refund))).singleElement().satisfies(difference -> assertThat(difference)
                .containsEntry("kind", "AMOUNT_DIFFERS")
                .containsEntry("state", "OPEN")
                .containsEntry("here", Map.of("minorUnits", 7688, "currency", "EUR"))
                .containsEntry("there", Map.of("minorUnits", 7689, "currency", "EUR")));

        execute("update payout set amount = amount + 1 where refund_id = '%s'", refund);
        compare();

        var gone = differencesOf(reference(refund)).getFirst();
        assertThat(gone).containsEntry("state", "GONE");
        assertThat(gone.get("goneAt")).isNotNull();
        resolve(String.valueOf(gone.get("id")), "Late.").statusCode(409).body("code", equalTo("GONE"));
    }

    @Test
    void whatWasPaidForAPayoutThatIsOpenHereIsSeenAndComesBackWhenItDoes() throws Exception {
        Refund refund = paidBack();
        execute("update payout set state = 'MANUAL_REQUIRED' where refund_id = '%s'", refund);
        compare();
        assertThat(differencesOf(reference(refund)).getFirst())
                .containsEntry("kind", "PAID_THERE_OPEN_HERE")
                .containsEntry("state", "OPEN");

        execute("update payout set state = 'ISSUED' where refund_id = '%s'", refund);
        compare();
        assertThat(differencesOf(reference(refund)).getFirst()).containsEntry("state", "GONE");

        execute("update payout set state = 'MANUAL_REQUIRED' where refund_id = '%s'", refund);
        compare();
        assertThat(differencesOf(reference(refund))).singleElement().satisfies(difference -> assertThat(difference)
                .containsEntry("state", "OPEN")
                .containsEntry("goneAt", null));
    }

    @Test
    void moneyThatLeftTwiceIsSeen() {
        Refund refund = paidBack(100_00);
        payDirectly(reference(refund), 1000);

        compare();

        assertThat(differencesOf(reference(refund))).singleElement().satisfies(difference -> assertThat(difference)
                .containsEntry("kind", "PAID_TWICE")
                .containsEntry("there", Map.of("minorUnits", 1000, "currency", "EUR")));
    }

    @Test
    void anOldDifferenceIsLookedAtAgainByEveryRun() throws Exception {
        Refund refund = paidBack();
        execute("update payout set amount = amount - 1 where refund_id = '%s'", refund);
        compare();
        execute("update payout set amount = amount + 1 where refund_id = '%s'", refund);

        // Another period, in which nothing of it happened.
        run(began.minus(Duration.ofDays(3)), began.minus(Duration.ofDays(2)));

        assertThat(differencesOf(reference(refund)).getFirst()).containsEntry("state", "GONE");
    }

    @Test
    void theMetricsTellOfOpenDifferencesAndOfTheLastRun() {
        captureAtTheSandbox();
        payDirectly("by-mistake-" + UUID.randomUUID(), 1);
        compare();

        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics).containsPattern("(?m)^refunds_differences_open_differences(\\{.*})? [1-9]");
        assertThat(metrics).containsPattern("(?m)^refunds_reconciliation_age_seconds(\\{.*})? \\d");
    }

    private Refund paidBack() {
        return paidBack(7689);
    }

    private Refund paidBack(long captured) {
        captureAtTheSandbox(captured);
        story.paid(order, tender());
        story.cancelled(order);
        Refund refund = story.refundOf(order);
        await().atMost(Duration.ofSeconds(20)).until(() -> story.stateOf(refund.id()) == State.ISSUED);
        return refund;
    }

    private ValidatableResponse compare() {
        return run(began.minusSeconds(1), clock.instant());
    }

    private ValidatableResponse run(Instant from, Instant to) {
        String place = command(Role.SUPERVISOR)
                .body(Map.of("from", from, "to", to))
                .post("/reconciliations")
                .then()
                .statusCode(202)
                .body("state", equalTo("ASKED"))
                .extract()
                .header("Location");
        String path = place.substring(place.indexOf("/reconciliations/"));
        do {
            runNext();
        } while (as(Role.OPERATOR).get(path).path("state").equals("ASKED"));
        return as(Role.OPERATOR).get(path).then().statusCode(200);
    }

    private void runNext() {
        reconcile.take(1).forEach(run -> reconcile.note(List.of(reconcile.work(run))));
    }

    private List<Map<String, Object>> differencesOf(String reference) {
        return as(Role.OPERATOR)
                .get("/differences?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("differences")
                .stream()
                .filter(each -> reference.equals(each.get("reference")))
                .toList();
    }

    private ValidatableResponse resolve(String id, String reason) {
        return command(Role.SUPERVISOR)
                .body(Map.of("reason", reason))
                .post("/differences/%s/resolution".formatted(id))
                .then();
    }

    private Tender tender() {
        return new Tender(new TenderId("card-1"), TenderKind.CARD, payment, eur("76.89"));
    }

    private static String reference(Refund refund) {
        return refund.id().value() + "/card-1";
    }

    private void captureAtTheSandbox() {
        captureAtTheSandbox(7689);
    }

    private void captureAtTheSandbox(long minorUnits) {
        given().baseUri(sandbox)
                .body("""
                        {"orderId": "%s", "paymentReference": "%s", "webhook": false,
                         "amount": {"minorUnits": %d, "currency": "EUR"}}
                        """.formatted(order.value(), payment, minorUnits))
                .post("/payments")
                .then()
                .statusCode(200);
    }

    private String payDirectly(String reference, long minorUnits) {
        return given().baseUri(sandbox)
                .header("Authorization", "Bearer sk_sandbox_test")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"paymentReference": "%s", "reference": "%s", "amount": {"minorUnits": %d, "currency": "EUR"}}
                        """.formatted(payment, reference, minorUnits))
                .post("/refunds")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private void execute(String statement, Refund refund) throws Exception {
        try (var connection = database.getConnection();
                var some = connection.createStatement()) {
            some.execute(statement.formatted(refund.id().value()));
        }
    }
}
