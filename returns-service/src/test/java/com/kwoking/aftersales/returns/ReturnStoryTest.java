package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.Shop.eventually;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class ReturnStoryTest {

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop().delivered(1);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Tag("R08")
    @Tag("R11")
    @Tag("R29")
    @Tag("R30")
    @Tag("R35")
    @Tag("R36")
    @Tag("R37")
    @Tag("R54")
    @Test
    void oneLampIsGivenBackWithoutItsCharger() {
        String returnId = shop.requested("NOT_SATISFIED", "A", 1);
        shop.customer()
                .get("/returns/{id}", returnId)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("REQUESTED"))
                .body("flow", equalTo("CONDITIONAL_60D"))
                .body("$", not(hasKey("returnAddress"))) // R37, I9
                .body("$", not(hasKey("forStaff")));

        shop.approve(returnId)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("APPROVED"))
                .body("rmaNumber", matchesPattern("RMA-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]"))
                .body("returnAddress.city", equalTo("Saint-Denis"))
                .body("slip.orderNumber", equalTo(ReturnSamples.numberOf(shop.orderId))) // R36
                .body("slip.products[0].quantity", equalTo(1))
                .body("slip.description", equalTo("Trop petite"));

        shop.customer()
                .body("{\"carrier\": \"COLISSIMO\", \"trackingNumber\": \"8R00001\"}")
                .post("/returns/{id}/shipment", returnId)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_PARCEL")); // R30
        shop.attach(returnId, "RECEIPT", "../../recu.png", "%PDF-1.7 reçu".getBytes(UTF_8))
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"));
        shop.customer().get("/returns/{id}", returnId).then().body("status", equalTo("IN_TRANSIT")); // R29

        shop.inspect(returnId, Shop.AS_NEW).statusCode(409).body("code", equalTo("NOT_RECEIVED_YET")); // R35
        shop.receive(returnId).statusCode(200).body("status", equalTo("RECEIVED"));
        shop.inspect(returnId, Shop.AS_NEW)
                .statusCode(200)
                .body("status", equalTo("INSPECTED"))
                .body("resolution", equalTo("REFUND_PENDING"))
                .body("timeline.inspectedAt", notNullValue());
        shop.inspect(returnId, Shop.AS_NEW).statusCode(200).body("inspection.inspection", equalTo(1));

        eventually().untilAsserted(() -> assertThat(shop.told(ReturnInspected.class))
                .hasSize(1));
        ReturnInspected told = shop.told(ReturnInspected.class).getFirst();
        assertThat(told.units().getFirst().entitlement()).isEqualTo(Entitlement.ITEM);
        assertThat(told.deductions())
                .containsExactly(new Deduction(Deduction.Kind.MISSING_ACCESSORY, A1, "Chargeur", 1, eur("12.00")));
        assertThat(told.liableParty()).isNull();
        assertThat(shop.told(ReturnRequested.class)).hasSize(1);
        assertThat(shop.told(ReturnApproved.class))
                .singleElement()
                .satisfies(approved -> assertThat(approved.accessories()).hasSize(2));
        assertThat(shop.topics.records(
                        ReturnRequested.class, shop.orderId.value().toString()))
                .noneMatch(record -> record.json().contains("Trop petite"));

        closesWhenTheMoneyIsBack(returnId);
    }

    private void closesWhenTheMoneyIsBack(String returnId) {
        shop.topics.tell(new RefundIssued(
                new RefundId(UUID.randomUUID()),
                shop.orderId,
                ReturnSamples.numberOf(shop.orderId),
                shop.customerId,
                new RefundCause(
                        RefundCause.Kind.RETURN_INSPECTED, UUID.randomUUID(), new ReturnId(UUID.fromString(returnId))),
                List.of(),
                eur("14.25"),
                eur("0.00"),
                List.of(),
                null,
                eur("50.00"),
                Instant.now()));

        eventually().untilAsserted(() -> shop.customer()
                .get("/returns/{id}", returnId)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("resolution", equalTo("PART_REFUNDED")));
    }

    @Tag("R06")
    @Tag("R07")
    @Test
    void aCheapBrokenLampIsKeptAndJudgedByItsPicture() { // A28
        String returnId = shop.requested("DAMAGED", "A", 1);
        shop.attach(returnId, "ITEM", "photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})
                .statusCode(201);
        shop.approve(returnId)
                .statusCode(200)
                .body("returnRequired", equalTo(false))
                .body("$", not(hasKey("returnAddress")));
        shop.inspect(returnId, """
                        {"mode": "EVIDENCE_ONLY", "units": [{"unitId": "1.1", "problemConfirmed": true}]}
                        """)
                .statusCode(200)
                .body("inspection.liableParty", equalTo("MERCHANT"))
                .body("inspection.units[0].entitlement", equalTo("ITEM_AND_SHIPPING"));
    }

    @Tag("R26")
    @Tag("R43")
    @Test
    void whatWasRejectedMayBeAskedForAgain() {
        String returnId = shop.requested("NOT_SATISFIED", "B", 1);
        Shop.agent()
                .header("If-Match", "*")
                .body("{\"reason\": \"NOT_COVERED\", \"explanation\": \"La coque a servi.\"}")
                .post("/returns/{id}/rejection", returnId)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("resolution", equalTo("REFUSED"));

        assertThat(shop.requested("NOT_SATISFIED", "B", 1)).isNotEqualTo(returnId);
        eventually().untilAsserted(() -> assertThat(shop.told(ReturnRejected.class))
                .singleElement()
                .satisfies(told -> assertThat(told.explanation()).isEqualTo("La coque a servi.")));
    }

    @Tag("R41")
    @Test
    void anInspectionIsCorrectedByAnother() {
        String returnId = shop.requested("NOT_SATISFIED", "A", 1);
        shop.approve(returnId);
        shop.receive(returnId);
        shop.inspect(returnId, Shop.AS_NEW.replace("\"unused\": true", "\"unused\": false"))
                .statusCode(200)
                .body("resolution", equalTo("REFUSED"))
                .body("inspection.units[0].rejection", equalTo("UNACCEPTABLE_CONDITION"));
        shop.inspect(returnId, Shop.AS_NEW).statusCode(200).body("inspection.inspection", equalTo(2));

        eventually().untilAsserted(() -> assertThat(shop.told(ReturnInspected.class))
                .extracting(ReturnInspected::inspection)
                .containsExactly(1, 2));
    }
}
