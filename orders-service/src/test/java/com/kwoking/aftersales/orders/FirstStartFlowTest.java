package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.command;
import static com.kwoking.aftersales.orders.Shop.order;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The minute in which everything is new: orders-service runs and has not heard of a policy yet (R45, R46).
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class FirstStartFlowTest {

    @Inject
    DataSource database;

    @BeforeEach
    void noPolicyIsKnown() throws SQLException {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
        execute("alter table policy rename to policy_of_the_others");
        execute("create table policy (like policy_of_the_others including all)");
    }

    @AfterEach
    void theOthersHaveTheirPolicyBack() throws SQLException {
        execute("drop table policy");
        execute("alter table policy_of_the_others rename to policy");
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void theServiceIsAliveAndNotReady() {
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'a policy is known' }.status", is("DOWN"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Tag("R45")
    @Test
    void anOrderIsToBeSentAgainInAMoment() {
        command("storefront")
                .body(order("pay_first"))
                .post("/orders")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", is("POLICY_NOT_KNOWN_YET"));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var each = connection.createStatement()) {
            each.execute(statement);
        }
    }
}
