package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.ReturnSamples.delivered;
import static com.kwoking.aftersales.returns.ReturnSamples.paid;
import static com.kwoking.aftersales.returns.ReturnSamples.refused;
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

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.returns.policy.PublishPolicies;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    @Tag("R33")
    @Tag("R59")
    @Test
    void aParcelRefusedAtTheDoorAsksByItselfAndOnce() { // I4
        UUID refusal = UUID.randomUUID();
        var told = refused(shop.orderId, shop.customerId, shop.parcelId, DeliveryRefused.Reason.CUSTOMS, A1, B1);
        // Before the payment, twice under one id and once more under another.
        shop.topics.tell(refusal, told);
        shop.topics.tell(refusal, told);
        shop.topics.tell(paid(shop.orderId, shop.customerId, "2026-01", "electronics"));
        shop.topics.tell(told);
        shop.topics.tell(shipped(shop.orderId, shop.customerId, new ParcelId(UUID.randomUUID()), A2));

        eventually().untilAsserted(() -> shop.eligibility("DAMAGED", "A", 1).statusCode(200));
        eventually().untilAsserted(() -> assertThat(shop.told(ReturnRequested.class))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.flow()).isEqualTo(ReturnFlow.REFUSED);
                    assertThat(claim.origin()).isEqualTo(Origin.REFUSED_DELIVERY);
                    assertThat(claim.items()).hasSize(2);
                    assertThat(claim.deadline()).isNull();
                    assertThat(claim.requestedAt()).isEqualTo(told.refusedAt());
                }));
        String returnId =
                shop.told(ReturnRequested.class).getFirst().returnId().value().toString();
        shop.receive(returnId).statusCode(200);
        Shop.agent()
                .header("If-Match", shop.version(returnId))
                .body("""
                        {"mode": "PHYSICAL", "customsCosts": {"minorUnits": 750, "currency": "EUR"},
                         "units": [{"sku": "A", "received": true, "condition": "AS_NEW"},
                                   {"sku": "B", "received": true, "condition": "AS_NEW"}]}
                        """)
                .put("/returns/{id}/inspection", returnId)
                .then()
                .statusCode(200)
                .body("inspection.units.entitlement", equalTo(List.of("ITEM", "ITEM"))) // D14
                .body("inspection.deductions[0].amount.minorUnits", equalTo(750));
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
