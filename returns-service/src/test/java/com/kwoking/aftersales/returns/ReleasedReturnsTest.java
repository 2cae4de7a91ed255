package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.Shop.agent;
import static com.kwoking.aftersales.returns.Shop.warehouse;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the first release wrote is read, and means what really happened.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(value = ReleasedDatabase.class, restrictToAnnotatedClass = true)
class ReleasedReturnsTest {

    @Tag("R43")
    @Test
    void aRejectionThatWasKeptWithoutItsReasonCanBeRead() {
        command("customer", ReleasedDatabase.OWNER)
                .get("/returns/{id}", ReleasedDatabase.REJECTED_WITHOUT_REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejection.reason", equalTo("OTHER"))
                .body("rejection.explanation", notNullValue());
        agent().get("/returns/{id}", ReleasedDatabase.REFUNDED).then().statusCode(200);
    }

    @Tag("R10")
    @Test
    void postageThatWasToldInAnotherCurrencyHoldsUpNoRefund() {
        String returnId = ReleasedDatabase.POSTAGE_IN_ANOTHER_CURRENCY;
        warehouse()
                .header("If-Match", "*")
                .body("""
                        {"mode": "PHYSICAL", "units": [{"sku": "A", "received": true, "problemConfirmed": true,
                         "condition": "DAMAGED"}]}
                        """)
                .put("/returns/{id}/inspection", returnId)
                .then()
                .statusCode(200)
                .body("resolution", equalTo("REFUND_PENDING"))
                .body("inspection", not(hasKey("returnPostage")));
    }

    @Tag("R44")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
            2, INSPECTED, REPLACEMENT_PENDING
            3, CLOSED,    REFUSED
            4, CLOSED,    REFUNDED
            """)
    void aDecisionOfNothingThatWasKeptAsAPaymentIsNone(int number, String status, String resolution) {
        agent().get("/returns/{id}", ReleasedDatabase.returnId(number))
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("resolution", equalTo(resolution));
    }
}
