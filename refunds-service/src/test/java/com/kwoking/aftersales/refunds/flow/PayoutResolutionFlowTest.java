package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.testkit.call.Signatures;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do about payouts that do not go by themselves (R31, A16).
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class PayoutResolutionFlowTest extends PayoutFlow {

    /// A refund has one payout for each tender, so its id alone names none.
    private static final String PAYOUTS = "payouts.collect { it.refundId + '/' + it.tenderId }";

    private static final String BY_TRANSFER = "{\"reference\": \"VIR-77\", \"note\": \"transfer to a new account\"}";

    @Tag("R31")
    @Test
    void aPersonSettlesWhatTheProviderWillNotPay() {
        var order = refused().returned();
        order.awaitState("MANUAL_REQUIRED");

        settle(order, "anne", BY_TRANSFER).statusCode(200).body("state", equalTo("ISSUED"));

        assertThat(order.awaitTold(RefundIssued.class, 1)).singleElement().satisfies(issued -> {
            assertThat(issued.total()).isEqualTo(eur("26.25"));
            assertThat(issued.allocations())
                    .extracting(RefundIssued.Allocation::providerReference)
                    .containsExactly("VIR-77");
        });
        assertThat(order.refund().getString("state")).isEqualTo("ISSUED");
        assertThat(provider.payouts(order.payment)).isEmpty();
        JsonPath payout = order.payout();
        assertThat(payout.getList("actions.kind")).containsExactly("SETTLED");
        assertThat(payout.getString("actions[0].by")).isEqualTo("anne");
        assertThat(payout.getString("actions[0].note")).isEqualTo("transfer to a new account");
        settle(order, "bruno", BY_TRANSFER).statusCode(409).body("code", equalTo("ALREADY_ISSUED"));
    }

    /// A30: return postage beyond what was captured goes by no provider.
    @Tag("R31")
    @Test
    void whatExceedsTheCaptureIsPaidOutsideIt() {
        var order = order().returned(RefundSamples.damaged(A1, A2, B1).withPostage(eur("10.00")));
        UUID byHand = order.awaitTold(RefundDecided.class, 2).stream()
                .filter(decided -> decided.total().equals(eur("10.00")))
                .findFirst()
                .orElseThrow()
                .refundId()
                .value();

        command("supervisor", "anne")
                .body(BY_TRANSFER)
                .post("/payouts/%s/by-hand/settlement".formatted(byHand))
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"));

        assertThat(order.awaitTold(RefundIssued.class, 2))
                .filteredOn(issued -> issued.refundId().value().equals(byHand))
                .singleElement()
                .satisfies(issued -> assertThat(issued.allocations())
                        .containsExactly(new RefundIssued.Allocation(null, null, eur("10.00"), "VIR-77")));
        assertThat(provider.payouts(order.payment))
                .extracting(Provider.Payout::amount)
                .containsExactly(eur("76.89"));
    }

    @Test
    void theMetersCountWhatIsOpen() {
        var order = refused().returned();
        order.awaitState("MANUAL_REQUIRED");

        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();

        assertThat(metrics)
                .containsPattern("payouts_open_payouts\\{[^}]*state=\"MANUAL_REQUIRED\"[^}]*} [1-9]")
                .contains("payouts_unknown_oldest_age_seconds");
    }

    @Test
    void theSameCommandTwiceIsTheSameAnswer() {
        var order = refused().returned();
        order.awaitState("MANUAL_REQUIRED");
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            command("supervisor", "anne", key)
                    .body(BY_TRANSFER)
                    .post(order.payoutPath() + "/settlement")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ISSUED"));
        }
        assertThat(order.awaitTold(RefundIssued.class, 1)).hasSize(1);
    }

    @Tag("R77")
    @Test
    void aLargePayoutTakesTwoPeople() {
        var order = refused().cancelled();
        order.awaitState("MANUAL_REQUIRED");

        settle(order, "anne", BY_TRANSFER).statusCode(200).body("state", equalTo("AWAITING_SECOND"));
        settle(order, "anne", BY_TRANSFER).statusCode(409).body("code", equalTo("FOUR_EYES"));
        settle(order, "bruno", BY_TRANSFER.replace("77", "78"))
                .statusCode(409)
                .body("code", equalTo("OTHER_REFERENCE"));
        assertThat(order.refund().getString("state")).isEqualTo("MANUAL_REQUIRED");
        assertThat(order.payout().getString("payout.proposed.by")).isEqualTo("anne");
        settle(order, "bruno", BY_TRANSFER).statusCode(200).body("state", equalTo("ISSUED"));

        assertThat(order.awaitTold(RefundIssued.class, 1)).hasSize(1);
        assertThat(order.payout().getList("actions.by")).containsExactly("anne", "bruno");
    }

    @Test
    void aProposalCanBeTakenBack() {
        var order = refused().cancelled();
        order.awaitState("MANUAL_REQUIRED");
        settle(order, "anne", BY_TRANSFER.replace("77", "typo")).statusCode(200);

        as("supervisor", "bruno")
                .delete(order.payoutPath() + "/settlement")
                .then()
                .statusCode(200)
                .body("state", equalTo("MANUAL_REQUIRED"));

        as("supervisor", "bruno")
                .delete(order.payoutPath() + "/settlement")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_PROPOSED"));
        settle(order, "bruno", BY_TRANSFER).statusCode(200).body("state", equalTo("AWAITING_SECOND"));
    }

    @Test
    void nothingIsPaidByHandWhileTheProviderMayHavePaid() {
        provider.behaves("\"mode\": \"ERROR_500\"");
        var order = order().returned();
        order.awaitState("SUBMITTED");

        settle(order, "anne", BY_TRANSFER).statusCode(409).body("code", equalTo("STILL_ASKED"));

        provider.behavesAgain();
        order.awaitTold(RefundIssued.class, 1);
        order.isPaidAsTold();
    }

    @Test
    void whatFailedIsTriedAgainOnCommand() {
        provider.behaves("\"mode\": \"INSUFFICIENT_BALANCE\", \"times\": 2");
        var order = order().returned();
        order.awaitTold(RefundFailed.class, 1);

        // It may be at it again by itself; then there is nothing to do.
        int status = command("operator", "odile")
                .post(order.payoutPath() + "/retry")
                .then()
                .extract()
                .statusCode();

        assertThat(status).isIn(200, 409);
        order.awaitTold(RefundIssued.class, 1);
        order.isPaidAsTold();
        assertThat(order.payout().getList("failures.number")).containsExactly(1, 2);
    }

    @Test
    void whatIsHeldBackIsPaidOnceItIsReleased() {
        var order = order().returned(RefundSamples.conditional(A1).missing("Chargeur", null));
        order.awaitState("MANUAL_REQUIRED");
        assertThat(order.payout().getString("payout.state")).isEqualTo("HELD");
        settle(order, "anne", BY_TRANSFER).statusCode(409).body("code", equalTo("HELD_BACK"));
        everyEuroHasAReason(order, 0, 2625);

        command("supervisor", "anne")
                .post(order.payoutPath() + "/release")
                .then()
                .statusCode(200)
                .body("state", equalTo("DUE"));

        order.awaitTold(RefundIssued.class, 1);
        order.isPaidAsTold();
        everyEuroHasAReason(order, 2625, 0);
        command("supervisor", "anne")
                .post(order.payoutPath() + "/release")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_ISSUED"));
    }

    @Test
    void whatIsHeldBackIsReplacedByAnotherLookAtTheReturn() {
        var held = RefundSamples.conditional(A1).missing("Chargeur", null).of(new ReturnId(UUID.randomUUID()));
        var order = order().inspected(held);
        order.awaitState("MANUAL_REQUIRED");

        order.inspected(RefundSamples.conditional(A1)
                .missing("Chargeur", eur("12.00"))
                .number(2)
                .of(held.returnId()));

        assertThat(order.awaitTold(RefundIssued.class, 1))
                .singleElement()
                .satisfies(issued -> assertThat(issued.correctionOf()).isEqualTo(new RefundId(order.refundId())));
        order.isPaidAsTold();
        assertThat(order.refund().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(order.all().getInt("refunded.minorUnits")).isEqualTo(1425);
        assertThat(order.balance("REFUNDS")).isEqualTo(1425);
        command("supervisor", "anne")
                .post(order.payoutPath() + "/release")
                .then()
                .statusCode(404);
    }

    @Test
    void theQueueShowsWhatIsOwedPageByPage() {
        List<RefundedOrder> orders = List.of(refused().returned(), refusedAgain(), refusedAgain());
        orders.forEach(order -> order.awaitState("MANUAL_REQUIRED"));

        List<String> refunds = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = page("MANUAL_REQUIRED,FAILED", next, 2);
            refunds.addAll(page.getList("payouts.refundId"));
            seen.addAll(page.getList(PAYOUTS));
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(refunds)
                .contains(orders.stream()
                        .map(order -> order.refundId().toString())
                        .toArray(String[]::new));
        assertThat(page("ISSUED", null, 100).<String>getList(PAYOUTS)).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void anEntryOfTheQueueSaysWhatAndWhy() {
        var order = refused().returned();
        order.awaitState("MANUAL_REQUIRED");

        JsonPath payout = order.payout();

        assertThat(payout.getString("payout.orderNumber")).isEqualTo("KW-1001");
        assertThat(payout.getString("payout.kind")).isEqualTo("CARD");
        assertThat(payout.getLong("payout.amount.minorUnits")).isEqualTo(2625);
        assertThat(payout.getString("payout.trouble")).isEqualTo("method_closed");
        assertThat(payout.getInt("payout.attempts")).isEqualTo(1);
        assertThat(payout.getString("payout.nextTry")).isNull();
    }

    @Tag("R77")
    @ParameterizedTest
    @CsvSource(textBlock = """
            customer,  GET,  /payouts,                     403
            agent,     GET,  /payouts,                     403
            operator,  POST, /payouts/%s/card-1/settlement, 403
            agent,     POST, /payouts/%s/card-1/settlement, 403
            operator,  POST, /payouts/%s/card-1/release,    403
            agent,     POST, /payouts/%s/card-1/retry,      403
            supervisor, POST, /payouts/%s/card-1/settlement, 404
            supervisor, POST, /payouts/%s/card-1/retry,     404
            supervisor, GET, /payouts/%s/card-1,           404
            supervisor, GET, /payouts?state=PAID,          400
            supervisor, GET, /payouts?after=nonsense,      400
            """)
    void whoMayDoWhat(String role, String method, String path, int status) {
        command(role, "somebody")
                .body(method.equals("POST") ? BY_TRANSFER : "")
                .request(method, path.contains("%s") ? path.formatted(UUID.randomUUID()) : path)
                .then()
                .statusCode(status);
    }

    @Test
    void aSettlementNeedsAReferenceAndAKey() {
        String path = "/payouts/%s/card-1/settlement".formatted(UUID.randomUUID());

        command("supervisor", "anne")
                .body("{\"reference\": \" \"}")
                .post(path)
                .then()
                .statusCode(400);
        as("supervisor", "anne")
                .body(BY_TRANSFER)
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1,v1=00", "nonsense"})
    void aSignalThatIsNotSignedIsNotHeard(String signature) {
        given().header("Webhook-Signature", signature)
                .body("{}")
                .post("/refund-events")
                .then()
                .statusCode(401)
                .body("code", equalTo("SIGNATURE_INVALID"));
    }

    @Test
    void aSignalAboutNobodysPayoutIsSentAgain() {
        String body = signal("evt_" + UUID.randomUUID(), UUID.randomUUID() + "/card-1", "refund.succeeded", "re_x", 1);

        signalled(body).statusCode(404);
        signalled(body).statusCode(404);
        signalled(body.replace("/card-1", "")).statusCode(200).body("effect", equalTo("NONE"));
    }

    @Test
    void aSignalIsHeardOnceAndWhatItRepeatsHasNoEffect() {
        provider.behaves("\"mode\": \"ERROR_500\"");
        var order = order().returned();
        order.awaitState("SUBMITTED");
        String id = "evt_" + UUID.randomUUID();
        String paid = signal(id, order.refundId() + "/card-1", "refund.succeeded", "re_1", 2625);

        signalled(paid).statusCode(200).body("effect", equalTo("APPLIED"));
        signalled(paid).statusCode(200).body("effect", equalTo("REPEATED"));
        signalled(paid.replace(id, id + "b")).statusCode(200).body("effect", equalTo("NONE"));
        signalled(paid.replace(id, id + "c").replace("re_1", "re_2"))
                .statusCode(422)
                .body("code", equalTo("PAID_TWICE"));

        assertThat(order.awaitTold(RefundIssued.class, 1)).hasSize(1);
        assertThat(page("ISSUED", null, 100).getList("payouts.refundId"))
                .contains(order.refundId().toString());
        assertThat(order.payout().getString("payout.trouble")).isEqualTo("PAID_TWICE re_2");
    }

    private static void everyEuroHasAReason(RefundedOrder order, int refunded, int underWay) { // R52
        JsonPath whole = order.all();
        assertThat(whole.getInt("refunded.minorUnits")).isEqualTo(refunded);
        assertThat(whole.getInt("underWay.minorUnits")).isEqualTo(underWay);
        assertThat(whole.getInt("notRefunded.minorUnits"))
                .isEqualTo(7689 - refunded)
                .isEqualTo(whole.getInt("reasons.amount.minorUnits.sum()"));
    }

    private static ValidatableResponse signalled(String body) {
        return Signatures.signal("/refund-events", "payment", body).then();
    }

    private static String signal(String id, String reference, String type, String refund, long minorUnits) {
        return """
                {"id": "%s", "type": "%s", "occurredAt": "2026-03-20T12:00:00Z", "aFieldFromTheFuture": true,
                 "data": {"refundId": "%s", "reference": "%s", "amount": {"minorUnits": %d, "currency": "EUR"}}}
                """.formatted(id, type, refund, reference, minorUnits);
    }

    private RefundedOrder refused() {
        provider.behaves("\"mode\": \"DECLINE\"");
        return order();
    }

    private RefundedOrder refusedAgain() {
        return order().returned();
    }

    private static ValidatableResponse settle(RefundedOrder order, String who, String body) {
        return command("supervisor", who)
                .body(body)
                .post(order.payoutPath() + "/settlement")
                .then();
    }

    private static JsonPath page(String states, @Nullable String after, int limit) {
        var question = as("operator").queryParam("state", states).queryParam("limit", limit);
        if (after != null) {
            question.queryParam("after", after);
        }
        return question.get("/payouts").then().statusCode(200).extract().jsonPath();
    }
}
