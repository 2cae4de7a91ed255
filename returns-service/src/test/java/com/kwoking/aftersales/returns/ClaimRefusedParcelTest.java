package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.ReturnSamples.paid;
import static com.kwoking.aftersales.returns.ReturnSamples.refused;
import static com.kwoking.aftersales.returns.ReturnSamples.shipped;
import static com.kwoking.aftersales.returns.Shop.eventually;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@Tag("R33")
class ClaimRefusedParcelTest {

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop();
    }

    @AfterEach
    void close() {
        shop.close();
    }

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
}
