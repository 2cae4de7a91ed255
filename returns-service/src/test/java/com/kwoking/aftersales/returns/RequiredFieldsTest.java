package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.Shop.agent;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class RequiredFieldsTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1};

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop().delivered(1);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Tag("R43")
    @Test
    void aRejectionSaysWhyAndTheReturnStaysReadable() {
        String returnId = shop.requested("DAMAGED", "A", 1);

        agent().header("If-Match", "*")
                .body("{\"explanation\": \"La photo ne montre aucun défaut.\"}")
                .post("/returns/{id}/rejection", returnId)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        shop.customer().get("/returns/{id}", returnId).then().statusCode(200).body("status", equalTo("REQUESTED"));
    }

    @Tag("R20")
    @ParameterizedTest
    @ValueSource(strings = {"FOO", "item", " "})
    void aFileIsOfAKnownKind(String kind) {
        shop.attach(shop.requested("DAMAGED", "A", 1), kind, "photo.jpg", JPEG)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("KIND_UNKNOWN"))
                .body("field", equalTo("kind"))
                .body("detail", containsString("ITEM, PACKAGING, LABEL, RECEIPT"));
    }

    @Tag("R20")
    @Test
    void aFileSaysItsKindAndIsThere() {
        String returnId = shop.requested("DAMAGED", "A", 1);

        shop.uploading()
                .multiPart("file", "photo.jpg", JPEG)
                .post("/returns/{id}/evidence", returnId)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("kind"));
        shop.uploading()
                .multiPart("kind", "ITEM")
                .post("/returns/{id}/evidence", returnId)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("file"));
    }

    @Tag("R04")
    @Test
    void anInspectionThatForgetsWhetherTheUnitCameRefusesNobody() {
        String returnId = shop.requested("NOT_SATISFIED", "A", 1);
        shop.approve(returnId);
        shop.receive(returnId);

        shop.inspect(returnId, "{\"mode\": \"PHYSICAL\", \"units\": [{\"sku\": \"A\"}]}")
                .statusCode(422)
                .body("code", equalTo("RECEIVED_MISSING"))
                .body("field", equalTo("units.received"))
                .body("french", containsString("vérifié"));
        shop.customer().get("/returns/{id}", returnId).then().body("status", equalTo("RECEIVED"));
    }

    @Tag("R10")
    @Test
    void postageInAnotherCurrencyIsRefusedWhenItIsTold() {
        String returnId = shop.requested("NOT_SATISFIED", "A", 1);
        shop.approve(returnId);

        shop.customer()
                .body("""
                        {"carrier": "LA POSTE CH", "trackingNumber": "99.00.1",
                         "postagePaid": {"minorUnits": 890, "currency": "CHF"}}
                        """)
                .post("/returns/{id}/shipment", returnId)
                .then()
                .statusCode(422)
                .body("code", equalTo("POSTAGE_CURRENCY_DIFFERS"))
                .body("field", equalTo("postagePaid.currency"));
    }

    @Test
    void whatIsRequiredIsDocumentedAsRequired() {
        String upload = "paths.'/returns/{returnId}/evidence'.post.requestBody.content.'multipart/form-data'.schema.";
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.schemas.RejectionBody.required", hasItems("reason", "explanation"))
                .body(upload + "required", hasItems("file", "kind"))
                .body(
                        upload + "properties.kind.enum",
                        equalTo(UnknownWhenNewer.meaningful(Kind.class).stream()
                                .map(Kind::name)
                                .toList()));
    }
}
