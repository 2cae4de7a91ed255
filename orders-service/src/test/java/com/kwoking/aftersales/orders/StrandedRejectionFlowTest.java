package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static org.hamcrest.Matchers.hasItem;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.ParkedRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R43: what the first version parked because it had told it without a reason is heard once it is replayed.
@Tag("R43")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class StrandedRejectionFlowTest {

    @Inject
    DataSource database;

    @Test
    void aReplayPutsItIntoTheTimeline() throws SQLException {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
        String order = Shop.paid(Instant.parse("2026-03-28T12:00:00Z"));
        String deadLetter = parked(order);

        as("operator").post("/dead-letters/{id}/replay", deadLetter).then().statusCode(204);

        as("agent")
                .get("/orders/{id}/timeline", order)
                .then()
                .statusCode(200)
                .body("entries.kind", hasItem("RETURN_REJECTED"))
                .body("entries.code", hasItem("OTHER"));
    }

    private String parked(String order) throws SQLException {
        return new ParkedRecord(
                        "returns",
                        order,
                        "com.kwoking.return.rejected.v1",
                        withoutReason(order),
                        "not a ReturnRejected: /reason is missing")
                .in(database);
    }

    private static String withoutReason(String order) {
        return """
                {"returnId":"019d2ebc-0000-7000-8000-000000000001","orderId":"%s","orderNumber":"K-1","customerId":"%s",
                 "items":[{"unitId":"1.1","sku":"A","name":"Lampe"}],
                 "explanation":"La photo ne montre aucun défaut.","rejectedAt":"2026-03-30T12:00:00Z"}
                """.formatted(order, Shop.CUSTOMER);
    }
}
