package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.ReturnSamples.delivered;
import static com.kwoking.aftersales.returns.ReturnSamples.paid;
import static com.kwoking.aftersales.returns.ReturnSamples.shipped;
import static com.kwoking.aftersales.returns.Shop.eventually;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.returns.policy.PublishPolicies;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class FollowOrdersTest {

    @Inject
    PublishPolicies publishPolicies;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Tag("R05")
    @Test
    void theDeliveryMayBeHeardBeforeThePayment() { // I5
        Instant now = Instant.now();
        shop.topics.tell(delivered(shop.orderId, shop.customerId, shop.parcelId, now, A1, A2, B1));
        shop.topics.tell(shipped(shop.orderId, shop.customerId, shop.parcelId, A1, A2, B1));
        shop.topics.tell(paid(shop.orderId, shop.customerId, "2026-01", "electronics"));

        eventually().untilAsserted(() -> shop.eligibility("DAMAGED", "A", 2)
                .statusCode(200)
                .body("items[0].flow", equalTo("DOA_14D"))
                .body("items[0].deliveryUnknown", equalTo(false))
                .body("items[0].refundEstimate.total.minorUnits", equalTo(5768)));
    }

    @Tag("R45")
    @Test
    void anOrderUnderAnUnknownPolicyWaitsAsADeadLetter() {
        shop.topics.tell(paid(shop.orderId, shop.customerId, "1999-01", "electronics"));
        shop.topics.tell(shipped(shop.orderId, shop.customerId, shop.parcelId, A1));

        eventually().untilAsserted(() -> command("operator", "olga")
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .body(
                        "deadLetters.findAll { it.key == '%s' }.cause".formatted(shop.orderId.value()),
                        hasItem(containsString("1999-01"))));
        shop.eligibility("DAMAGED", "A", 1).statusCode(404);
    }

    @Tag("R46")
    @Test
    void anOrderIsJudgedByTheVersionItWasBoughtUnder() {
        shop.topics.tell(paid(shop.orderId, shop.customerId, "sample-categories", "gift-card"));
        shop.topics.tell(delivered(shop.orderId, shop.customerId, shop.parcelId, Instant.now(), A1, A2, B1));

        eventually().untilAsserted(() -> shop.eligibility("NOT_SATISFIED", "A", 1)
                .statusCode(200)
                .body("items[0].reason.code", equalTo("NOT_RETURNABLE")));
        shop.eligibility("NOT_SATISFIED", "B", 1).body("items[0].eligible", equalTo(true));
        shop.customer()
                .body(shop.request("NOT_SATISFIED", "A", 1))
                .post("/returns")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_RETURNABLE"));
    }

    @Tag("R46")
    @Test
    void aVersionIsToldOnce() {
        publishPolicies.publish();

        eventually().untilAsserted(() -> assertThat(shop.topics.records(PolicyPublished.class, "2026-01"))
                .hasSize(1));
        assertThat(shop.topics.records(PolicyPublished.class, "sample-categories"))
                .hasSize(1);
    }
}
