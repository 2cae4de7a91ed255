package com.kwoking.aftersales.orders;

import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A signal with a text that no database takes is not understood, and never an error of ours that is said again for
/// ever.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class UnstorableSignalsTest {

    private static final Instant NOW = Instant.parse("2026-03-28T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b"})
    void ofThePaymentProvider(String text) {
        String order = UUID.randomUUID().toString();

        refused(Shop.pay(text, "payment.captured", order, "pay_1", 1, NOW));
        refused(Shop.pay("evt_" + order, "payment.captured", order, text, 1, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b"})
    void ofTheCarrier(String text) {
        refused(Shop.scan(text, "parcel.delivered", "6A1", NOW));
        refused(Shop.scan("evt_" + UUID.randomUUID(), "parcel.delivered", text, NOW));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(400).body("code", equalTo("NOT_UNDERSTOOD"));
    }
}
