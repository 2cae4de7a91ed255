package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

/// A shop that is in business changes to this version: its database is migrated with what is in it.
@QuarkusTest
@QuarkusTestResource(value = ReleasedDatabase.class, restrictToAnnotatedClass = true)
class ReleasedDatabaseFlowTest {

    private static final String CUSTOMER = "20a50f65-6ceb-4921-8146-bc912a380557";
    private static final String UNPAID = "074524fd-fc0d-41c1-8036-acc02198e08c";
    private static final String DELIVERED = "478dcd32-5877-49ca-a5f8-2039779fe277";
    private static final String CANCELLED = "ee08b5a5-0d94-4596-b0e1-35c09cdbdc8f";

    @Inject
    DataSource database;

    @Inject
    Flyway own;

    @Test
    void whatWasBoughtBeforeCanBeReadAndCancelled() {
        as("customer", CUSTOMER)
                .get("/orders/{id}", DELIVERED)
                .then()
                .statusCode(200)
                .body("parcels.status", hasItem("DELIVERED"));
        as("customer", CUSTOMER)
                .get("/orders/{id}", CANCELLED)
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));
        for (String order : List.of(UNPAID, DELIVERED, CANCELLED)) {
            as("customer", CUSTOMER).get("/orders/{id}/timeline", order).then().statusCode(200);
        }
        as("customer", CUSTOMER)
                .header("Idempotency-Key", "after-the-change")
                .body("{}")
                .post("/orders/{id}/cancellation", UNPAID)
                .then()
                .statusCode(200);
        as("operator").get("/dead-letters").then().statusCode(200);
        command("storefront")
                .body(Shop.order("pay_after"))
                .post("/orders")
                .then()
                .statusCode(201);
    }

    @Test
    void theSharedTablesWereChangedTooInAHistoryOfTheirOwn() throws SQLException {
        assertThat(ask("select script from flyway_shared_history where success order by installed_rank"))
                .contains("V1__whose_the_messaging_tables_are.sql", "V2__whose_the_request_tables_are.sql");
        assertThat(own.info().pending()).isEmpty();
        assertThat(ask("select cause from dead_letter")).containsExactly("unreadable");
        assertThat(ask("select idempotency_key from answered_request where caller = 'a-warehouse'"))
                .hasSize(1);
    }

    @Test
    void whatWasReleasedIsNeverEdited() {
        assertThat(Arrays.stream(own.info().applied()).limit(3))
                .extracting(MigrationInfo::getScript, MigrationInfo::getChecksum)
                .containsExactly(
                        tuple("V0_1__messaging.sql", 508_293_514),
                        tuple("V0_2__requests.sql", -169_336_246),
                        tuple("V1__orders.sql", 1_066_794_388));
    }

    private List<String> ask(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
