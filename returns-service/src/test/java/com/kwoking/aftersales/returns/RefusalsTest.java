package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.Shop.agent;
import static com.kwoking.aftersales.returns.Shop.stranger;
import static com.kwoking.aftersales.returns.Shop.supervisor;
import static com.kwoking.aftersales.returns.Shop.warehouse;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class RefusalsTest {

    private static final String PROBLEM = "application/problem+json";

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Tag("R15")
    @Tag("R16")
    @Test
    void tooLateIsRefusedWithTheDeadlineAndTheWayToAPerson() {
        shop.delivered(70);
        shop.customer()
                .body(shop.request("NOT_SATISFIED", "A", 1))
                .post("/returns")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", equalTo("WINDOW_CLOSED"))
                .body("deadline", notNullValue())
                .body("contact.page", containsString("contact"))
                .body("detail", containsString("délai"));

        String overriding = shop.request("NOT_SATISFIED", "A", 1)
                .replaceFirst("}\\s*$", ", \"override\": {\"reason\": \"Hospitalisation\"}}");
        agent().body(overriding).post("/returns").then().statusCode(403).body("code", equalTo("SUPERVISOR_ONLY"));
        supervisor()
                .body(overriding)
                .post("/returns")
                .then()
                .statusCode(201)
                .body("forStaff.override.by", equalTo("simone"));
    }

    @Tag("R26")
    @Tag("F17")
    @Test
    void fiftyAtOnceForOneUnitAndOneGetsIt() throws InterruptedException { // F17
        shop.delivered(1);
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            requests.add(() -> shop.customer()
                    .body(shop.request("DAMAGED", "B", 1))
                    .post("/returns")
                    .statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (Future<Integer> each : threads.invokeAll(requests)) {
                answers.add(done(each));
            }
        }

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(49);
    }

    private static int done(Future<Integer> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCommandIsDoneOnce() {
        shop.delivered(1);
        String key = UUID.randomUUID().toString();
        Response first = withKey(key, shop.request("DAMAGED", "B", 1));
        Response again = withKey(key, shop.request("DAMAGED", "B", 1));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(withKey(key, shop.request("DAMAGED", "A", 1)).statusCode()).isEqualTo(422);
    }

    private Response withKey(String key, String body) {
        return command("customer", shop.customerId.value().toString(), key)
                .body(body)
                .post("/returns");
    }

    @Test
    void whatIsNotTheirsDoesNotExist() {
        shop.delivered(1);
        String returnId = shop.requested("DAMAGED", "A", 1);
        String none = UUID.randomUUID().toString();

        stranger().body(shop.request("DAMAGED", "A", 1)).post("/returns").then().statusCode(404);
        stranger().get("/returns/{id}", returnId).then().statusCode(404);
        stranger().get("/returns?orderId={id}", shop.orderId.value()).then().statusCode(404);
        stranger()
                .body("{\"carrier\": \"X\", \"trackingNumber\": \"1\"}")
                .post("/returns/{id}/shipment", returnId)
                .then()
                .statusCode(404);
        assertThat(stranger().get("/returns/{id}", returnId).jsonPath().getString("detail"))
                .isEqualTo(shop.customer().get("/returns/{id}", none).jsonPath().getString("detail"));
        shop.customer()
                .get("/returns?orderId={id}", shop.orderId.value())
                .then()
                .statusCode(200)
                .body("returns.size()", equalTo(1));
        shop.customer().get("/returns/not-an-id").then().statusCode(oneOf(400, 404));
        shop.customer().get("/returns?orderId=not-an-id").then().statusCode(oneOf(400, 404));
        shop.customer().get("/returns").then().statusCode(400);
    }

    @Tag("R77")
    @ParameterizedTest(name = "{0} {1} as {2}")
    @CsvSource(textBlock = """
            POST, /approval,   customer
            POST, /approval,   warehouse
            POST, /rejection,  customer
            POST, /receipt,    customer
            POST, /receipt,    agent
            POST, /shipment,   warehouse
            PUT,  /inspection, customer
            PUT,  /inspection, storefront
            POST, /evidence,   operator
            """)
    void everyRoleHasItsOwn(String method, String path, String role) {
        command(role, UUID.randomUUID().toString())
                .contentType(path.equals("/evidence") ? ContentType.MULTIPART : ContentType.JSON)
                .request(method, "/returns/" + UUID.randomUUID() + path)
                .then()
                .statusCode(403);
    }

    @Tag("R01")
    @Test
    void nobodyIsNobody() {
        given().contentType(ContentType.JSON).body("{}").post("/returns").then().statusCode(401);
        given().get("/returns/" + UUID.randomUUID()).then().statusCode(401);
        given().get("/policies").then().statusCode(200).body("inForce", equalTo("2026-01"));
        given().get("/policies/2026-01")
                .then()
                .statusCode(200)
                .body("damageReportDays", equalTo(14))
                .body("conditionalReturnDays", equalTo(60))
                .body("freeCancellation", equalTo("PT24H"))
                .body("texts.fr", containsString("dans les 14 jours suivant la date de livraison"))
                .body("texts.en", containsString("within 14 days"));
        given().get("/policies/1999-01").then().statusCode(404).contentType(PROBLEM);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown field   | {"orderId": "%s", "motive": "DAMAGED", "wanted": "REFUND", "items": [{"sku": "A", "quantity": 1}], "amount": 9} | 400
            a text for a number| {"orderId": "%s", "motive": "DAMAGED", "wanted": "REFUND", "items": [{"sku": "A", "quantity": "1"}]}          | 400
            a fraction         | {"orderId": "%s", "motive": "DAMAGED", "wanted": "REFUND", "items": [{"sku": "A", "quantity": 1.9}]}            | 400
            none               | {"orderId": "%s", "motive": "DAMAGED", "wanted": "REFUND", "items": [{"sku": "A", "quantity": 0}]}              | 400
            a null item        | {"orderId": "%s", "motive": "DAMAGED", "wanted": "REFUND", "items": [null]}                                     | 400
            no items           | {"orderId": "%s", "motive": "DAMAGED", "wanted": "REFUND", "items": []}                                         | 400
            an unknown motive  | {"orderId": "%s", "motive": "BORED", "wanted": "REFUND", "items": [{"sku": "A", "quantity": 1}]}                | 400
            said twice         | {"orderId": "%s", "motive": "DAMAGED", "motive": "DAMAGED", "wanted": "REFUND", "items": [{"sku": "A", "quantity": 1}]} | 400
            not JSON           | {"orderId": "%s"                                                                                                | 400
            no wanted          | {"orderId": "%s", "motive": "DAMAGED", "items": [{"sku": "A", "quantity": 1}]}                                  | 400
            too many           | {"orderId": "%s", "motive": "DAMAGED", "wanted": "REFUND", "items": [{"sku": "A", "quantity": 3}]}              | 404
            """)
    void nothingIsGuessed(String what, String body, int status) {
        shop.customer()
                .body(body.formatted(UUID.randomUUID()))
                .post("/returns")
                .then()
                .statusCode(status)
                .contentType(PROBLEM);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            items[0].quantity | Expected a whole number. | {"items": [{"sku": "A", "quantity": "1"}]}
            motive            | Expected one of NOT_SATISFIED | {"motive": "BORED"}
            orderId           | Expected a UUID. | {"orderId": "7"}
            amount            | There is no such field. There are: items, motive, orderId. | {"amount": 7}
            """)
    void whatDoesNotFitIsNamed(String field, String sentence, String body) {
        shop.customer()
                .body(body)
                .post("/eligibility")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("field", equalTo(field))
                .body("detail", containsString(sentence));
    }

    @Test
    void aViolationNamesItsField() {
        shop.customer()
                .body("{\"orderId\": \"%s\", \"motive\": \"DAMAGED\", \"items\": []}".formatted(UUID.randomUUID()))
                .post("/eligibility")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("items")));
    }

    @Tag("R43")
    @Test
    void whoDecidesSaysWhatTheySaw() {
        shop.delivered(1);
        String returnId = shop.requested("DAMAGED", "A", 1);
        agent().body("{}").post("/returns/{id}/approval", returnId).then().statusCode(428);
        agent().header("If-Match", "\"7\"")
                .body("{}")
                .post("/returns/{id}/approval", returnId)
                .then()
                .statusCode(412);
        shop.approve(returnId).statusCode(200);
        shop.approve(returnId)
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPROVED"))
                .body("state", equalTo("APPROVED"));
        agent().header("If-Match", "*")
                .body("{\"reason\": \"OTHER\", \"explanation\": \" \"}")
                .post("/returns/{id}/rejection", returnId)
                .then()
                .statusCode(400); // R43
    }

    @Tag("R77")
    @Test
    void theWarehouseDecidesNoMoney() {
        warehouse()
                .header("If-Match", "*")
                .body("""
                        {"mode": "PHYSICAL", "resolution": "REFUND_PARTIAL",
                         "agreedAmount": {"minorUnits": 100, "currency": "EUR"}, "units": [{"sku": "A"}]}
                        """)
                .put("/returns/{id}/inspection", UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", equalTo("AGENT_DECIDES"));
    }

    @Tag("R20")
    @Test
    void onlyWhatIsAPictureIsTakenForOne() {
        shop.delivered(1);
        String returnId = shop.requested("DAMAGED", "A", 1);
        shop.attach(returnId, "ITEM", "photo.jpg", "<svg onload=alert(1)>".getBytes(US_ASCII))
                .statusCode(415);
        shop.attach(returnId, "ITEM", "photo.jpg", new byte[0]).statusCode(422).body("code", equalTo("FILE_EMPTY"));
        shop.attach(returnId, "SELFIE", "photo.jpg", new byte[] {1}).statusCode(oneOf(400, 404));

        byte[] picture = new byte[2_000_000];
        picture[0] = (byte) 0xFF;
        picture[1] = (byte) 0xD8;
        picture[2] = (byte) 0xFF;
        picture[1_999_999] = 7;
        String location = shop.attach(returnId, "ITEM", "../../etc/passwd.exe", picture)
                .statusCode(201)
                .body("bytes", equalTo(2_000_000))
                .extract()
                .header("Location");
        byte[] back = shop.customer()
                .get(location)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(picture);
        stranger().get(location).then().statusCode(404);
    }

    @Tag("R20")
    @Test
    void onlyEvidenceMayBeLarge() {
        shop.customer()
                .body("{\"description\": \"%s\"}".formatted("x".repeat(1_100_000)))
                .post("/returns")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }
}
