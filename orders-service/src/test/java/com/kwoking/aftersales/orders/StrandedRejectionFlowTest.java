package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.hasItem;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (topic, partition, record_offset, record_key, headers, payload, cause)
                        values ('returns', 0, -1, ?, cast(? as jsonb), ?, 'not a ReturnRejected: /reason is missing')
                        returning id
                        """)) {
            insert.setString(1, order);
            insert.setString(2, headers());
            insert.setBytes(3, withoutReason(order).getBytes(UTF_8));
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String withoutReason(String order) {
        return """
                {"returnId":"019d2ebc-0000-7000-8000-000000000001","orderId":"%s","orderNumber":"K-1","customerId":"%s",
                 "items":[{"unitId":"1.1","sku":"A","name":"Lampe"}],
                 "explanation":"La photo ne montre aucun défaut.","rejectedAt":"2026-03-30T12:00:00Z"}
                """.formatted(order, Shop.CUSTOMER);
    }

    private static String headers() {
        return Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "com.kwoking.return.rejected.v1",
                        "ce_source", "/returns-service",
                        "ce_sequence", "2",
                        "ce_correlationid", UUID.randomUUID().toString())
                .entrySet()
                .stream()
                .map(header -> "{\"name\": \"%s\", \"value\": \"%s\"}"
                        .formatted(
                                header.getKey(),
                                Base64.getEncoder()
                                        .encodeToString(header.getValue().getBytes(UTF_8))))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
