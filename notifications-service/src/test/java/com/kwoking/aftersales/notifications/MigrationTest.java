package com.kwoking.aftersales.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.messaging.database.IndexesBesideWriters;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.RenderedLetter;
import com.kwoking.aftersales.notifications.wording.domain.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A database of the first release, with what it may hold, becomes one of this.
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class MigrationTest {

    private static final String SCHEMA = "first_release";

    @Inject
    DataSource database;

    @Inject
    Wording wording;

    @BeforeEach
    void aDatabaseOfTheFirstRelease() throws SQLException {
        migrate("1");
        execute("""
                insert into first_release.letter (id, cause_id, correlation_id, template, order_id, customer_id, state, message,
                                    language, subject, body, written_at, settled_at)
                select gen_random_uuid(), cause::uuid, gen_random_uuid(), template,
                       '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', state, message,
                       case when message is null then 'FRENCH' end, case when message is null then 'Objet' end,
                       case when message is null then 'Texte' end, now(), case when state = 'SENT' then now() end
                  from (values
                    ('00000000-0000-0000-0001-000000000001', 'purchase-confirmed', 'SENT', null),
                    ('00000000-0000-0000-0001-000000000002', 'parcel-announced', 'PENDING', null),
                    ('00000000-0000-0000-0001-000000000003', 'return-acknowledged', 'AWAITING_CONTACT',
                     '{"orderNumber":"K-1","items":[{"quantity":1,"name":"Lampe"}],"motive":"DAMAGED","refusedAtDoor":false,"evidenceWouldHelp":true,"requestedAt":"2026-04-01T12:00:00Z"}'),
                    ('00000000-0000-0000-0001-000000000004', 'return-acknowledged', 'AWAITING_CONTACT',
                     '{"orderNumber":"K-1","items":[{"quantity":1,"name":"Lampe"}],"motive":"REFUSED_AT_DOOR","refusedAtDoor":true,"evidenceWouldHelp":false,"requestedAt":"2026-04-01T12:00:00Z"}'),
                    ('00000000-0000-0000-0001-000000000005', 'result-told', 'AWAITING_CONTACT',
                     '{"orderNumber":"K-1","corrected":false,"onEvidence":false,"accepted":[{"quantity":1,"name":"Lampe"}],"refused":[],"charges":[],"resolution":"REFUND_TOTAL"}'),
                    ('00000000-0000-0000-0001-000000000006', 'refund-delayed', 'AWAITING_CONTACT',
                     '{"orderNumber":"K-1","total":{"minorUnits":1425,"currency":"EUR"}}'),
                    ('00000000-0000-0000-0001-000000000007', 'refund-confirmed', 'AWAITING_CONTACT',
                     '{"orderNumber":"K-1","correction":true,"lines":[{"french":"Prix","english":"Price","amount":{"minorUnits":1425,"currency":"EUR"}}],"total":{"minorUnits":1425,"currency":"EUR"},"payouts":[{"kind":"CARD","reference":"re_1","amount":{"minorUnits":1425,"currency":"EUR"}}],"issuedAt":"2026-04-11T16:00:00Z"}'))
                    as old (cause, template, state, message)
                """);
    }

    @AfterEach
    void away() throws SQLException {
        execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void whatWaitsForAnAddressCanStillBePutIntoWords() throws SQLException {
        migrate("latest");

        Map<String, String> waiting = waiting();
        assertThat(waiting.keySet())
                .containsExactlyInAnyOrder("return-acknowledged", "result-told", "refund-delayed", "refund-confirmed");
        waiting.replaceAll(this::textOf);
        assertThat(waiting.values()).allSatisfy(text -> assertThat(text).startsWith("Bonjour Jeanne,"));
        assertThat(waiting)
                .hasEntrySatisfying("refund-delayed", text -> assertThat(text)
                        .contains("n’a pas encore pu aboutir")
                        .doesNotContain("crédité"))
                .hasEntrySatisfying("refund-confirmed", text -> assertThat(text).contains("complément"));
    }

    @Test
    void whatWasWrittenStaysAndAnEventBringsNoSecondLetter() throws SQLException {
        migrate("latest");

        assertThat(
                        count(
                                "select count(*) from first_release.letter where state in ('SENT', 'PENDING') and body = 'Texte'"))
                .isEqualTo(2);
        assertThatThrownBy(() -> execute("""
                insert into first_release.letter (id, cause_id, correlation_id, template, order_id, customer_id, state, language,
                                    subject, body, written_at)
                select gen_random_uuid(), cause_id, correlation_id, 'payment-given-back', order_id, customer_id,
                       'PENDING', language, subject, body, now()
                  from first_release.letter where template = 'purchase-confirmed'
                """)).hasMessageContaining("one_letter_for_each_fact");
    }

    private void migrate(String version) {
        var flyway = Flyway.configure();
        IndexesBesideWriters.allow(flyway);
        flyway.dataSource(database)
                .defaultSchema(SCHEMA)
                .locations("filesystem:src/main/resources/db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private String textOf(String template, String message) {
        var to = new Contact(
                EventSamples.ofSomebody().customerId(), "j@example.com", "Jeanne", Language.FRENCH, Instant.EPOCH);
        var read = EventJson.read(message, Template.named(template).message());
        return RenderedLetter.of(wording.of(read, to)).text();
    }

    private Map<String, String> waiting() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select template, message from first_release.letter where state = 'AWAITING_CONTACT'")) {
            var found = new HashMap<String, String>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
            return found;
        }
    }

    private long count(String question) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
