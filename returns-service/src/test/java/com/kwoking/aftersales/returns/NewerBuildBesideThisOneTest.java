package com.kwoking.aftersales.returns;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// While a release is rolled out, a copy of it and this one work on the same rows.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class NewerBuildBesideThisOneTest {

    private static final String WRITE =
            "update return_case set document = replace(document::text, ?, ?)::jsonb where return_id = ?";
    private static final String TOLD =
            "select document #>> '{claim,wanted,motive}' from return_case where return_id = ?";

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    @Inject
    Sql sql;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop().delivered(3);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Tag("F22")
    @Test
    void whatOnlyItCanReadIsLeftToIt() {
        var returnId = UUID.fromString(shop.requested("DAMAGED", "A", 1));
        sql.update(WRITE, "\"DAMAGED\"", "\"TOO_LARGE\"", returnId);

        Shop.agent()
                .get("/returns/{id}", returnId)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("SERVICE_UNAVAILABLE"));
        Shop.agent()
                .header("If-Match", "*")
                .body("{\"reason\": \"OTHER\", \"explanation\": \"Non.\"}")
                .post("/returns/{id}/rejection", returnId)
                .then()
                .statusCode(503);

        assertThat(sql.first(TOLD, row -> row.getString(1), returnId)).contains("TOO_LARGE");

        sql.update(WRITE, "\"TOO_LARGE\"", "\"DAMAGED\"", returnId);
        Shop.agent().get("/returns/{id}", returnId).then().statusCode(200);
    }

    @Tag("F21")
    @Test
    void nobodyIsOfferedWhatIsNotKnown() {
        given().get("/q/openapi").then().body(containsString("- WRONG_QUANTITY"), not(containsString("- UNKNOWN")));
    }

    @Tag("F21")
    @Test
    void nobodyCanAskForWhatIsNotKnown() {
        shop.customer()
                .body(shop.request("UNKNOWN", "A", 1))
                .post("/returns")
                .then()
                .statusCode(400)
                .body("field", equalTo("motive"))
                .body("detail", startsWith("Expected one of NOT_SATISFIED, DAMAGED,"))
                .body("detail", not(containsString("UNKNOWN")));
        shop.attach(shop.requested("DAMAGED", "A", 1), "UNKNOWN", "a.jpg", JPEG)
                .statusCode(400)
                .body("code", equalTo("KIND_UNKNOWN"));
    }
}
