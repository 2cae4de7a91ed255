package com.kwoking.aftersales.notifications;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.messaging.json.EventJson;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R43: what the first version parked because it had told it without a reason is written once it is replayed.
@Tag("R43")
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class StrandedRejectionFlowTest {

    private final EventSamples order = EventSamples.ofSomebody();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "stack.smtp.api")
    String mailApi;

    @Inject
    DataSource database;

    @Test
    void theCustomerReadsTheAgentsSentenceAtLast() throws SQLException {
        var mailbox = Mailbox.of(mailApi, "refus");
        try (var wire = new Wire(brokers)) {
            wire.tell(order.contact(mailbox.address()));
        }

        given().header(
                        "Authorization",
                        "Bearer "
                                + Jwt.subject("an-operator")
                                        .upn("an-operator")
                                        .groups(Role.OPERATOR)
                                        .sign())
                .post("/dead-letters/{id}/replay", parked())
                .then()
                .statusCode(204);

        assertThat(mailbox.awaitMails(1).getFirst().text()).contains("La fissure n’apparaît sur aucune des photos.");
    }

    private String parked() throws SQLException {
        var rejected = order.rejected();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (topic, partition, record_offset, record_key, headers, payload, cause)
                        values ('returns', 0, -1, ?, cast(? as jsonb), ?, 'not a ReturnRejected: /reason is missing')
                        returning id
                        """)) {
            insert.setString(1, rejected.key());
            insert.setString(2, headers());
            insert.setBytes(
                    3,
                    EventJson.write(rejected)
                            .replace("\"reason\":\"EVIDENCE_INSUFFICIENT\",", "")
                            .getBytes(UTF_8));
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
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
