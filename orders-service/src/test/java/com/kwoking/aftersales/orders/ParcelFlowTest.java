package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.command;
import static com.kwoking.aftersales.orders.Shop.paid;
import static com.kwoking.aftersales.orders.Shop.scan;
import static com.kwoking.aftersales.orders.Shop.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Parcels on their way, by what carriers and agents say.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class ParcelFlowTest {

    private static final Instant NOW = Instant.now();

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
    }

    @Test
    void whatTheCarrierSaysEndsTheTrackingOnce() {
        String orderId = paid(NOW);
        String lost = tracking();
        String refused = tracking();
        ship(orderId, lost, "A", 2).then().statusCode(201);
        ship(orderId, refused, "B", 1).then().statusCode(201);

        scan("s1" + lost, "parcel.in_transit", lost, NOW).then().body("effect", is("APPLIED"));
        scan("s2" + lost, "parcel.lost", lost, NOW).then().body("effect", is("APPLIED"));
        scan("s3" + lost, "parcel.delivered", lost, NOW).then().statusCode(200).body("effect", is("NONE"));
        scan("s4" + lost, "parcel.refused", refused, NOW).then().body("effect", is("APPLIED"));
        scan("s5" + lost, "parcel.returned_to_sender", refused, NOW).then().body("effect", is("NONE"));
        scan("s6" + lost, "parcel.dreamt_of", refused, NOW)
                .then()
                .statusCode(200)
                .body("effect", is("NONE"));

        assertThat(Shop.told("orders", orderId, 5))
                .extracting(Told::name)
                .containsExactly("ORDER_PAID", "ORDER_SHIPPED", "ORDER_SHIPPED", "PARCEL_LOST", "DELIVERY_REFUSED");
        as("agent")
                .get("/orders/{id}", orderId)
                .then()
                .body("parcels.status", contains("LOST", "REFUSED"))
                .body("parcels[1].reason", is("DAMAGED"));
    }

    @Tag("R18")
    @Test
    void anAgentHasALostParcelSentAgain() {
        String orderId = paid(NOW);
        String parcelId = ship(orderId, tracking(), "A", 2).path("parcelId");

        command("agent")
                .body("{\"reship\": [{\"sku\": \"A\", \"quantity\": 1}]}")
                .post("/orders/{id}/parcels/{parcel}/loss", orderId, parcelId)
                .then()
                .statusCode(200)
                .body("status", is("LOST"));
        ship(orderId, tracking(), "A", 2).then().statusCode(409).body("left", is(1));
        ship(orderId, tracking(), "A", 1).then().statusCode(201).body("replacementOf", is(parcelId));
        command("agent")
                .post("/orders/{id}/parcels/{parcel}/loss", orderId, parcelId)
                .then()
                .statusCode(409)
                .body("code", is("JOURNEY_OVER"));

        var lost = Shop.told("orders", orderId, 4).get(2).tree();
        assertThat(lost.at("/reshipment").asText()).isEqualTo("PARTIAL");
        assertThat(lost.at("/notReshipped")).hasSize(1);
    }

    @Test
    void aTrackingNumberBelongsToOneParcelOfItsCarrier() {
        String tracking = tracking();
        ship(paid(NOW), tracking, "A", 1).then().statusCode(201);

        ship(paid(NOW), tracking, "A", 1).then().statusCode(409).body("code", is("TRACKING_NUMBER_TAKEN"));
    }

    private static String tracking() {
        return "6A" + UUID.randomUUID();
    }
}
