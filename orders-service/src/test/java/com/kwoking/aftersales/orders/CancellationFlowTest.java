package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.cancel;
import static com.kwoking.aftersales.orders.Shop.paid;
import static com.kwoking.aftersales.orders.Shop.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What of an order can still be cancelled, and what goes back.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class CancellationFlowTest {

    private static final Instant NOW = Instant.now();

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
    }

    @Tag("R23")
    @Test
    void aPaidOrderIsCancelledWithinADayInFull() {
        String orderId = paid(NOW.minus(Duration.ofHours(23)));

        as("customer")
                .get("/orders/{id}/cancellation", orderId)
                .then()
                .body("cancellable", is(true))
                .body("branch", is("WITHIN_24H"))
                .body("amount.minorUnits", is(7689))
                .body("items", hasSize(3));
        cancel(orderId, "{\"reason\": \"CHANGED_MIND\"}")
                .then()
                .statusCode(200)
                .body("branch", is("WITHIN_24H"))
                .body("amount.minorUnits", is(7689))
                .body("complete", is(true));
        cancel(orderId, "{}").then().statusCode(409).body("code", is("ALREADY_CANCELLED"));
        ship(orderId, tracking(), "A", 1).then().statusCode(409).body("code", is("CANCELLED"));

        var cancelled = Shop.told("orders", orderId, 2).get(1).tree();
        assertThat(cancelled.at("/branch").asText()).isEqualTo("WITHIN_24H");
        assertThat(cancelled.at("/actor").asText()).isEqualTo("CUSTOMER");
        assertThat(cancelled.at("/reason").asText()).isEqualTo("CHANGED_MIND");
        assertThat(cancelled.at("/items")).hasSize(3);
    }

    @Tag("R24")
    @Test
    void aDayLaterTheSameMoneyGoesBack() {
        String orderId = paid(NOW.minus(Duration.ofHours(25)));

        cancel(orderId, "{}")
                .then()
                .statusCode(200)
                .body("branch", is("AFTER_24H"))
                .body("amount.minorUnits", is(7689));
    }

    @Tag("R25")
    @Test
    void whatHasNotLeftIsCancelledWhenTheWholeCannotBe() {
        String orderId = paid(NOW);
        ship(orderId, tracking(), "A", 2).then().statusCode(201);

        cancel(orderId, "{}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("ALREADY_SHIPPED"))
                .body("french", containsString("demandez un retour"));
        cancel(orderId, "{\"unshippedOnly\": true}")
                .then()
                .statusCode(200)
                .body("amount.minorUnits", is(1921))
                .body("complete", is(false))
                .body("status", is("SHIPPED"));

        assertThat(Shop.told("orders", orderId, 3).get(2).tree().at("/complete").asBoolean(true))
                .isFalse();
    }

    private static String tracking() {
        return "6A" + UUID.randomUUID();
    }
}
