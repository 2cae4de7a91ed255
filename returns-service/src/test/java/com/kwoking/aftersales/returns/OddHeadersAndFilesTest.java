package com.kwoking.aftersales.returns;

import static org.hamcrest.Matchers.lessThan;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands beside a body, it is never our fault.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class OddHeadersAndFilesTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private Shop shop;
    private String returnId;

    @BeforeEach
    void ask() {
        shop = new Shop().delivered(3);
        returnId = shop.requested("NOT_SATISFIED", "A", 1);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "W/", "W/\"1\"", "\"\"", "1", "\"99999999999999999999\"", "\"\u00e9\u0085\"", "a, b"})
    void aVersionThatIsNone(String version) {
        Shop.agent()
                .header("If-Match", version)
                .body("{\"reason\": \"OTHER\", \"explanation\": \"Non.\"}")
                .post("/returns/{id}/rejection", returnId)
                .then()
                .statusCode(lessThan(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00e9\u0085\u00ff", "a\tb", "'; drop table returns"})
    void aKeyAStoryAndATraceOfAnyCharacters(String value) {
        shop.customer()
                .header("Idempotency-Key", value + UUID.randomUUID())
                .header("X-Correlation-Id", value)
                .header("traceparent", value)
                .body(shop.request("NOT_SATISFIED", "A", 1))
                .post("/returns")
                .then()
                .statusCode(201);
    }

    @Tag("R20")
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.jpg", "a\"; filename=\"b.jpg", "../../a.jpg", "\ud83d\ude00.jpg", "a\ud800.jpg"})
    void aFileOfAnyName(String name) {
        shop.attach(returnId, "ITEM", name, JPEG).statusCode(lessThan(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "item", "IT\u0000EM", "\ud800"})
    void aKindThatIsNone(String kind) {
        shop.attach(returnId, kind, "a.jpg", JPEG).statusCode(lessThan(500));
    }
}
