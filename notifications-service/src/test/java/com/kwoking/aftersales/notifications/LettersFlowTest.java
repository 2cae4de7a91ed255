package com.kwoking.aftersales.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.testkit.topic.Telling;
import com.kwoking.aftersales.testkit.topic.Told;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Over real Kafka, PostgreSQL and SMTP.
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class LettersFlowTest {

    @ConfigProperty(name = "stack.smtp.api")
    String mailApi;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private Topics topics;
    private final EventSamples order = EventSamples.ofSomebody();

    @BeforeEach
    void connect() {
        topics = Topics.ofTheTestStack();
    }

    @AfterEach
    void disconnect() {
        MailGate.open();
        topics.close();
    }

    /// R48, I4: every event told twice, the whole of it before the other, and each brings one mail.
    @Tag("R48")
    @Tag("F7")
    @Test
    void eachFactBringsExactlyOneMail() {
        var mailbox = Mailbox.of(mailApi, "chaque");
        topics.tell(order.contact(mailbox.address()));
        var facts = facts();
        facts.forEach(topics::tell);
        facts.forEach(topics::tell);

        var mails = mailbox.awaitMails(facts.size() - SILENT);
        topics.tell(order.refund().failed(true)); // Once this one is there, nothing else is still on its way.
        mails = mailbox.awaitMails(facts.size() - SILENT + 1);

        assertThat(mails.stream().map(mail -> plainSpaces(mail.subject())))
                .containsExactlyInAnyOrder(
                        "Votre commande KW-2026-000123 est confirmée",
                        "Le colis n° 1 de votre commande KW-2026-000123 est en route",
                        "Votre colis est arrivé : vérifiez-le dès maintenant – commande KW-2026-000123",
                        "Nous avons bien reçu votre demande – commande KW-2026-000123",
                        "Votre retour RMA-7F3K9 est accepté : voici la marche à suivre",
                        "Notre réponse à votre demande – commande KW-2026-000123",
                        "Résultat de l’examen de votre retour – commande KW-2026-000123",
                        "Votre remboursement de 14,25 € – commande KW-2026-000123",
                        "Votre commande KW-2026-000123 est annulée",
                        "Votre colis s’est perdu : ce que nous faisons pour vous – commande KW-2026-000123",
                        "Votre refus du colis est enregistré – commande KW-2026-000123",
                        "Pas de remplacement possible : nous vous remboursons – commande KW-2026-000123",
                        "Votre code d’accès KWOKING",
                        "Votre remboursement prend du retard – commande KW-2026-000123");
        assertThat(mails.stream().map(Mailbox.Mail::messageId)).doesNotHaveDuplicates();
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mailbox.source(mail)).contains("Auto-Submitted: auto-generated"));
    }

    private static final int SILENT = 1;

    private Map<UUID, DomainEvent> facts() {
        var facts = new java.util.LinkedHashMap<UUID, DomainEvent>();
        List.of(
                        order.paid(),
                        order.shipped(),
                        order.deliveredJustNow(clock.instant()),
                        order.returned().requested(Motive.NOT_SATISFIED, Origin.CUSTOMER),
                        order.returned().approved(),
                        order.returned().rejected(),
                        order.returned().inspected(),
                        order.refund().issued(),
                        order.cancelled(Branch.WITHIN_24H),
                        order.lost(Reshipment.NONE),
                        order.refused(DeliveryRefused.Reason.DAMAGED),
                        order.unavailable(),
                        order.code(clock.instant().plus(Duration.ofMinutes(15))),
                        order.refund().failed(false)) // This one is tried again by itself, so it is the silent one.
                .forEach(event -> facts.put(UUID.randomUUID(), event));
        return facts;
    }

    @Test
    void whatHasLeftIsToldOnTheTopicWithItsCause() {
        var mailbox = Mailbox.of(mailApi, "dit");
        topics.tell(order.contact(mailbox.address()));
        var paid = Telling.envelope(UUID.randomUUID(), order.paid());
        topics.tell(paid);
        mailbox.awaitMails(1);

        await().untilAsserted(() -> assertThat(toldAbout(order)).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo("com.kwoking.letter.sent.v1");
            assertThat(told.header("ce_causationid")).isEqualTo(paid.id().toString());
            assertThat(told.header("ce_correlationid"))
                    .isEqualTo(paid.correlationId().toString());
            assertThat(told.json())
                    .contains("\"template\":\"purchase-confirmed\"", "\"causeId\":\"" + paid.id() + "\"")
                    .doesNotContain(mailbox.address());
        }));
    }

    /// The second guard: the inbox has forgotten the event, the letter has not.
    @Tag("R48")
    @Test
    void anEventThatTheInboxForgotMailsNothingAgain() throws SQLException {
        var mailbox = Mailbox.of(mailApi, "oubli");
        topics.tell(order.contact(mailbox.address()));
        var paid = topics.tell(order.paid());
        mailbox.awaitMails(1);

        forget(paid);
        topics.tell(paid, order.paid());
        topics.tell(order.cancelled(Branch.WITHIN_24H));

        assertThat(mailbox.awaitMails(2))
                .hasSize(2)
                .extracting(mail -> mail.subject().strip())
                .doesNotHaveDuplicates();
    }

    private void forget(UUID event) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from inbox where event_id = ?")) {
            statement.setObject(1, event);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aLetterWaitsForItsContact_R62() throws SQLException {
        var mailbox = Mailbox.of(mailApi, "tard");
        topics.tell(order.paid());
        topics.tell(order.shipped());
        await().until(() -> lettersOf(order, "AWAITING_CONTACT") == 2);

        topics.tell(order.contact(mailbox.address()));

        assertThat(mailbox.awaitMails(2)).hasSize(2);
        assertThat(lettersOf(order, "SENT")).isEqualTo(2);
    }

    @Test
    void theNewestContactCountsWhicheverComesLast() {
        var old = Mailbox.of(mailApi, "ancien");
        var current = Mailbox.of(mailApi, "actuel");
        Instant now = EventSamples.PAID_AT;
        topics.tell(order.contact(current.address(), "Jane Martin", "en", now));
        topics.tell(order.contact(old.address(), "Jeanne Martin", "fr", now.minusSeconds(1)));
        topics.tell(order.paid());

        assertThat(current.awaitMails(1)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Your order KW-2026-000123 is confirmed");
            assertThat(mail.text()).startsWith("Hello Jane Martin,").contains("Total paid: €76.89");
        });
        assertThat(old.mails()).isEmpty();
    }

    @Test
    void aMailServerThatIsAwayGetsEveryLetterOnceItIsBack() throws SQLException {
        var mailbox = Mailbox.of(mailApi, "panne");
        topics.tell(order.contact(mailbox.address()));
        MailGate.shut();
        topics.tell(order.paid());
        topics.tell(order.shipped());
        await().atMost(Duration.ofSeconds(20)).until(() -> attempts(order) >= 2);

        MailGate.open();

        assertThat(mailbox.awaitMails(2)).hasSize(2);
        await().until(() -> lettersOf(order, "SENT") == 2);
        assertThat(mailbox.mails()).hasSize(2);
    }

    @Test
    void aCodeThatHasExpiredIsNotSentAndNoCodeIsKept() throws SQLException {
        var mailbox = Mailbox.of(mailApi, "code");
        topics.tell(order.contact(mailbox.address()));
        topics.tell(order.code(clock.instant().plus(Duration.ofMinutes(15))));
        topics.tell(order.code(clock.instant().minusSeconds(1)));

        assertThat(mailbox.awaitMails(1)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("482913"));
        await().until(() -> lettersOf(order, "SENT") == 1 && lettersOf(order, "FAILED") == 1);
        assertThat(count("select count(*) from letter where order_id = ? and body is not null", order))
                .isZero();
        await().untilAsserted(() -> assertThat(toldAbout(order))
                .extracting(Told::type)
                .containsExactlyInAnyOrder("com.kwoking.letter.sent.v1", "com.kwoking.letter.failed.v1"));
    }

    @Test
    void aContactThatIsNoAddressIsADeadLetterAndHoldsUpNobody() throws SQLException {
        var mailbox = Mailbox.of(mailApi, "apres");
        topics.tell(EventSamples.ofSomebody().contact("x@example.com\r\nBcc: everybody@example.com"));
        topics.tell(order.contact(mailbox.address()));
        topics.tell(order.paid());

        assertThat(mailbox.awaitMails(1)).hasSize(1);
        await().until(() -> count("select count(*) from dead_letter where topic = 'customers'") >= 1);
    }

    @Test
    void metricsShowWhatWaitsAndWhatHasLeft() {
        var mailbox = Mailbox.of(mailApi, "mesure");
        topics.tell(order.contact(mailbox.address()));
        topics.tell(order.paid());
        mailbox.awaitMails(1);

        await().untilAsserted(() -> assertThat(RestAssured.get("/q/metrics").asString())
                .contains("letters_pending_letters 0.0", "letters_failed_letters", "letters_awaiting_contact_letters")
                .contains("letters_pending_oldest_age_seconds 0.0")
                .containsPattern("letters_sent_total\\{template=\"purchase-confirmed\"[^}]*} [1-9]"));
    }

    /// What this service has told so far.
    private List<Told> toldAbout(EventSamples of) {
        return topics.of("letters", of.key());
    }

    private long lettersOf(EventSamples of, String state) throws SQLException {
        return count("select count(*) from letter where order_id = ? and state = '%s'".formatted(state), of);
    }

    private long attempts(EventSamples of) throws SQLException {
        return count("select coalesce(sum(attempts), 0) from letter where order_id = ?", of);
    }

    private long count(String question, EventSamples... of) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            for (var each : of) {
                statement.setObject(1, each.orderId().value());
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String plainSpaces(String text) {
        return text.replaceAll("[\u00A0\u202F]", " ");
    }
}
