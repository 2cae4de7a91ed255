package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.order;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A real PostgreSQL that lets nobody in, that goes away between a command and its commit, that is full.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class DatabaseAwayFlowTest {

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final String key = UUID.randomUUID().toString();
    private final String body = order("pay_" + UUID.randomUUID());

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
    }

    @AfterEach
    void itIsBack() throws SQLException {
        beside("alter database postgres allow_connections true");
        beside("drop trigger if exists fault on purchase", url);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Tag("F4")
    @Test
    void whoeverCallsIsAskedToComeBack() throws SQLException {
        lockEverybodyOut();

        asksToComeBack(place());
        asksToComeBack(as("agent").get("/orders/{id}", UUID.randomUUID()));
        asksToComeBack(
                Shop.pay("evt_" + key, "payment.captured", UUID.randomUUID().toString(), "pay_x", 1, Instant.now()));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);

        itIsBack();
        await().atMost(Duration.ofSeconds(30)).until(() -> place().statusCode() == 201);
    }

    @Tag("F4")
    @Test
    void aCommitWithoutAnAnswerIsAskedForAgain() throws SQLException {
        atTheCommit("perform pg_terminate_backend(pg_backend_pid());");

        asksToComeBack(place());

        itIsBack();
        await().atMost(Duration.ofSeconds(30)).until(() -> place().statusCode() == 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "53300", "40001", "57P01"})
    void whatPassesByItselfIsNobodysMistake(String state) throws SQLException {
        atTheCommit("raise exception 'as if' using errcode = '%s';".formatted(state));
        asksToComeBack(place());
        itIsBack();
        atOnce("raise exception 'as if' using errcode = '%s';".formatted(state));
        asksToComeBack(place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23514", "42P01"})
    void whatDoesNotPassIsStillAnError(String state) throws SQLException {
        atTheCommit("raise exception 'as if' using errcode = '%s';".formatted(state));

        place().then().statusCode(500);
    }

    private Response place() {
        return as("storefront").header("Idempotency-Key", key).body(body).post("/orders");
    }

    private static void asksToComeBack(Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", is("SERVICE_UNAVAILABLE"))
                .body("detail", containsString("Try again"))
                .body(not(containsString("Exception")));
    }

    private void lockEverybodyOut() throws SQLException {
        beside("alter database postgres allow_connections false");
        beside("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
    }

    private void atTheCommit(String statement) throws SQLException {
        fault(statement);
        beside("""
                create constraint trigger fault after insert on purchase deferrable initially deferred
                for each row execute function fault()
                """, url);
    }

    private void atOnce(String statement) throws SQLException {
        fault(statement);
        beside("create trigger fault after insert on purchase for each row execute function fault()", url);
    }

    private void fault(String statement) throws SQLException {
        beside("""
                create or replace function fault() returns trigger language plpgsql as $$
                begin %s return null; end $$
                """.formatted(statement), url);
    }

    /// From another database of the same server.
    private void beside(String statement) throws SQLException {
        beside(statement, url.replaceFirst("/postgres$", "/template1"));
    }

    private void beside(String statement, String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database, user, password);
                var each = connection.createStatement()) {
            each.execute(statement);
        }
    }
}
