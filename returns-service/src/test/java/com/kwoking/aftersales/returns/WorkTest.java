package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.Shop.agent;
import static com.kwoking.aftersales.returns.Shop.eventually;
import static com.kwoking.aftersales.returns.Shop.supervisor;
import static com.kwoking.aftersales.returns.Shop.warehouse;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// What the first release promised and nobody can keep, and the way out of it (R65).
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(value = ReleasedDatabase.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkTest {

    private static final String JUDGED = """
            {"mode": "PHYSICAL", %s "units": [{"sku": "A", "received": true, "problemConfirmed": true,
             "condition": "DAMAGED"}]}
            """;

    @Tag("R65")
    @Test
    @Order(1)
    void aReplacementThatWasPromisedIsListedWithTheWayOut() {
        agent().get("/work")
                .then()
                .statusCode(200)
                .body("work[0].kind", equalTo("REPLACEMENT_PENDING"))
                .body("work[0].returnId", equalTo(ReleasedDatabase.REPLACED))
                .body(
                        "work[0].orderId",
                        equalTo(ReleasedDatabase.orderOf(ReleasedDatabase.REPLACED)
                                .value()
                                .toString()))
                .body("work[0].since", equalTo("2026-11-03T09:00:00Z"))
                .body("work[0].waitsFor", equalTo("agent"))
                .body("work[0].wayOut.french", containsString("REFUND_TOTAL"))
                .body("next", nullValue());
        given().get("/q/metrics").then().body(containsString("returns_work_returns{kind=\"REPLACEMENT_PENDING\"} 1.0"));
    }

    @Test
    @Order(2)
    void theListIsReadPageByPageByWhoActsOrWatches() {
        String next = supervisor()
                .get("/work?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        command("operator", "olga")
                .get("/work?after={next}", next)
                .then()
                .statusCode(200)
                .body("work.size()", equalTo(0));
        agent().get("/work?after=zzz").then().statusCode(400).body("code", equalTo("CURSOR_UNKNOWN"));
        warehouse().get("/work").then().statusCode(403);
        command("customer", UUID.randomUUID().toString()).get("/work").then().statusCode(403);
    }

    @Tag("R17")
    @Test
    @Order(3)
    void aReplacementIsNotPromisedAgain() {
        inspect(ReleasedDatabase.REPLACED, "\"resolution\": \"REPLACEMENT\",")
                .statusCode(422)
                .body("code", equalTo("REPLACEMENT_NOT_POSSIBLE"))
                .body("field", equalTo("resolution"))
                .body("french", containsString("remplacement"));
    }

    @Tag("R17")
    @Tag("R41")
    @Test
    @Order(4)
    void anotherInspectionLeadsToTheRefund() {
        try (var topics = Topics.ofTheTestStack()) {
            inspect(ReleasedDatabase.REPLACED, "\"resolution\": \"REFUND_TOTAL\",")
                    .statusCode(200)
                    .body("status", equalTo("INSPECTED"))
                    .body("resolution", equalTo("REFUND_PENDING"))
                    .body("inspection.inspection", equalTo(2));

            eventually().untilAsserted(() -> assertThat(topics.told(
                            ReturnInspected.class,
                            ReleasedDatabase.orderOf(ReleasedDatabase.REPLACED)
                                    .value()
                                    .toString()))
                    .extracting(ReturnInspected::resolution)
                    .contains(Resolution.REFUND_TOTAL));
        }
        agent().get("/work").then().body("work.returnId", not(hasItem(ReleasedDatabase.REPLACED)));
    }

    @Tag("R10")
    @Tag("R65")
    @Test
    @Order(5)
    void postageInAnotherCurrencyHoldsUpNoRefundAndIsListed() {
        inspect(ReleasedDatabase.POSTAGE_IN_ANOTHER_CURRENCY, "")
                .statusCode(200)
                .body("resolution", equalTo("REFUND_PENDING"))
                .body("inspection.returnPostage", nullValue());
        agent().get("/work")
                .then()
                .body("work.returnId", hasItem(ReleasedDatabase.POSTAGE_IN_ANOTHER_CURRENCY))
                .body("work.kind", hasItem("POSTAGE_IN_ANOTHER_CURRENCY"));
    }

    private static ValidatableResponse inspect(String returnId, String resolution) {
        return agent().header("If-Match", "*")
                .body(JUDGED.formatted(resolution))
                .put("/returns/{id}/inspection", returnId)
                .then();
    }
}
