package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.kwoking.aftersales.http.caller.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was mailed, and when.
@Tag("R49")
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class LetterLogTest extends LetterFlow {

    @Test
    void theOwnerSeesWhatWasMailedWithTheAddressMasked() {
        mailed();

        list(owner())
                .statusCode(200)
                .body("notifications", hasSize(1))
                .body("notifications[0].template", equalTo("purchase-confirmed"))
                .body("notifications[0].subject", equalTo("Votre commande KW-2026-000123 est confirmée"))
                .body("notifications[0].state", equalTo("SENT"))
                .body("notifications[0].to", equalTo("l***@example.com"))
                .body("notifications[0].attempts", equalTo(1))
                .body("notifications[0].lastError", nullValue());
        list(as(Role.AGENT, "agent")).statusCode(200);
    }

    @Test
    void aLetterThatWaitsForItsContactIsShownToo() {
        topics.tell(order.paid());

        await().untilAsserted(() -> list(owner())
                .statusCode(200)
                .body("notifications[0].state", equalTo("AWAITING_CONTACT"))
                .body("notifications[0].to", nullValue())
                .body("notifications[0].sentAt", nullValue()));
    }

    @Test
    void aForeignOrderIsAnsweredLikeOneThatIsNotThere() {
        mailed();

        String foreign = list(as(Role.CUSTOMER, UUID.randomUUID().toString()))
                .statusCode(404)
                .extract()
                .asString();
        String missing = owner().queryParam("orderId", UUID.randomUUID())
                .get("/notifications")
                .asString();

        assertThat(foreign).isEqualTo(missing).contains("NOT_FOUND");
    }

    @Test
    void nobodyWithoutATokenOrWithTheWrongRoleSeesAnything() {
        given().queryParam("orderId", order.orderId().value())
                .get("/notifications")
                .then()
                .statusCode(401);
        list(as(Role.WAREHOUSE, "depot")).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /notifications,                400
            /notifications?orderId=,       400
            /notifications?orderId=abc,    404
            """)
    void aQuestionWithoutAnOrderIsRefused(String path, int status) {
        owner().get(path).then().statusCode(status).contentType("application/problem+json");
    }
}
