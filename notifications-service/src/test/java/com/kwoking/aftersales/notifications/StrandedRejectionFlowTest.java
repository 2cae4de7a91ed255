package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.testkit.topic.ParkedRecord;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
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

    @ConfigProperty(name = "stack.smtp.api")
    String mailApi;

    @Inject
    DataSource database;

    @Test
    void theCustomerReadsTheAgentsSentenceAtLast() throws SQLException {
        var mailbox = Mailbox.of(mailApi, "refus");
        try (var topics = Topics.ofTheTestStack()) {
            topics.tell(order.contact(mailbox.address()));
        }

        as("operator").post("/dead-letters/{id}/replay", parked()).then().statusCode(204);

        assertThat(mailbox.awaitMails(1).getFirst().text()).contains("La fissure n’apparaît sur aucune des photos.");
    }

    private String parked() throws SQLException {
        var rejected = order.returned().rejected();
        return new ParkedRecord(
                        "returns",
                        rejected.key(),
                        "com.kwoking.return.rejected.v1",
                        EventJson.write(rejected).replace("\"reason\":\"EVIDENCE_INSUFFICIENT\",", ""),
                        "not a ReturnRejected: /reason is missing")
                .in(database);
    }
}
