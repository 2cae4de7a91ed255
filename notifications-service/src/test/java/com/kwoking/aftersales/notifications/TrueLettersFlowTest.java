package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.notifications.EventSamples.A1;
import static com.kwoking.aftersales.notifications.ReturnSamples.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R79, over real Kafka, PostgreSQL and SMTP: what customers do not get to read, because it is not so.
@Tag("R79")
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class TrueLettersFlowTest {

    @ConfigProperty(name = "stack.smtp.api")
    String mailApi;

    @Inject
    DataSource database;

    private Topics topics;
    private Mailbox mailbox;
    private final EventSamples order = EventSamples.ofSomebody();

    @BeforeEach
    void connect() {
        topics = Topics.ofTheTestStack();
        mailbox = Mailbox.of(mailApi, "vrai");
        topics.tell(order.contact(mailbox.address()));
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void anInspectionThatChangesNothingBringsNoLetterHoweverOftenItIsHeard() throws SQLException {
        topics.tell(order.returned().inspected());
        UUID unchanged = topics.tell(order.returned().inspectedAgain(2));
        forgetOnceHeard(unchanged);
        topics.tell(unchanged, order.returned().inspectedAgain(2));
        topics.tell(order.returned()
                .inspected(
                        3,
                        ReturnFlow.CONDITIONAL_60D,
                        LiableParty.CARRIER,
                        Resolution.REFUND_TOTAL,
                        List.of(accepted(A1)),
                        List.of()));

        assertThat(subjectsOf(2))
                .containsExactlyInAnyOrder(
                        "Résultat de l’examen de votre retour – commande KW-2026-000123",
                        "Résultat rectifié de l’examen de votre retour – commande KW-2026-000123");
    }

    @Test
    void aCancelledOrderIsNotConfirmedWhenItsMoneyComes() throws SQLException {
        topics.tell(order.cancelled(Branch.BEFORE_PAYMENT));
        UUID paid = topics.tell(order.paid());
        forgetOnceHeard(paid);
        topics.tell(paid, order.paid());
        topics.tell(order.shipped());

        assertThat(subjectsOf(3))
                .containsExactlyInAnyOrder(
                        "Votre commande KW-2026-000123 est annulée",
                        "Votre paiement vous est remboursé – commande KW-2026-000123 annulée",
                        "Le colis n° 1 de votre commande KW-2026-000123 est en route");
    }

    /// Only a cancellation that was parked is heard after such a payment; the payment itself says enough.
    @Test
    void aPaymentThatComesAfterItsCancellationSaysSoItself() {
        topics.tell(order.paidAfterCancellation());
        topics.tell(order.cancelled(Branch.BEFORE_PAYMENT));

        assertThat(subjectsOf(2))
                .containsExactlyInAnyOrder(
                        "Votre commande KW-2026-000123 est annulée",
                        "Votre paiement vous est remboursé – commande KW-2026-000123 annulée");
    }

    /// Which letter a payment brings depends on what was heard; that it brings one does not.
    @Test
    void aPaymentThatWasConfirmedIsNotToldAnotherWayWhenItIsHeardAgain() throws SQLException {
        UUID paid = topics.tell(order.paid());
        topics.tell(order.cancelled(Branch.WITHIN_24H));
        forgetOnceHeard(paid);
        topics.tell(paid, order.paid());
        topics.tell(order.shipped());

        assertThat(subjectsOf(3))
                .containsExactlyInAnyOrder(
                        "Votre commande KW-2026-000123 est confirmée",
                        "Votre commande KW-2026-000123 est annulée",
                        "Le colis n° 1 de votre commande KW-2026-000123 est en route");
    }

    @Test
    void aRefusalAtTheDoorHasOneLetter() {
        topics.tell(order.refused(DeliveryRefused.Reason.CUSTOMS));
        topics.tell(order.returned().requested(Motive.REFUSED_AT_DOOR, Origin.REFUSED_DELIVERY));
        topics.tell(order.returned().approved());

        assertThat(subjectsOf(2))
                .containsExactlyInAnyOrder(
                        "Votre refus du colis est enregistré – commande KW-2026-000123",
                        "Votre retour RMA-7F3K9 est accepté : voici la marche à suivre");
        assertThat(mailbox.mails()).allSatisfy(mail -> assertThat(mail.text()).doesNotContain("réclamation"));
    }

    @Test
    void aDecisionOfZeroIsExplainedOnce() {
        Instant decided = Instant.parse("2026-04-11T12:00:00Z");
        topics.tell(order.refund().nothingLeft(decided));
        topics.tell(order.refund().nothingLeft(decided.plusSeconds(60)));
        topics.tell(order.refund().issued());

        assertThat(subjectsOf(2))
                .containsExactlyInAnyOrder(
                        "Aucun versement supplémentaire : le détail – commande KW-2026-000123",
                        "Votre remboursement de 14,25 € – commande KW-2026-000123");
        assertThat(mailbox.mails()).anySatisfy(mail -> assertThat(plainSpaces(mail.text()))
                .contains("Une différence de 3,75 € en notre faveur", "ne sera pas prélevée automatiquement"));
    }

    @Test
    void aRefundThatCameBackIsTakenBackAndToldAgainAsTheSame() {
        topics.tell(order.refund().issued());
        topics.tell(order.refund().failed(order.refund().refundId(), "method_closed", true));
        topics.tell(order.refund().issued(Instant.parse("2026-04-18T09:00:00Z")));

        assertThat(subjectsOf(3))
                .containsExactlyInAnyOrder(
                        "Votre remboursement de 14,25 € – commande KW-2026-000123",
                        "Votre remboursement nous est revenu – commande KW-2026-000123",
                        "Votre remboursement de 14,25 € est reparti – commande KW-2026-000123");
    }

    @Test
    void whatIsHeldBackIsNeitherCalledRefusedNorPromised() {
        topics.tell(order.refund().failed("ACCESSORY_PRICE_UNKNOWN"));

        assertThat(subjectsOf(1))
                .containsExactly("Votre remboursement : une vérification est en cours – commande KW-2026-000123");
        assertThat(mailbox.mails()).singleElement().satisfies(mail -> assertThat(plainSpaces(mail.text()))
                .contains("nous vérifions encore son prix", "rien n’en a été versé")
                .doesNotContain("crédité", "14,25", "devons", "reste dû"));
    }

    /// The last of an order's letters is about its last fact on each topic, so nothing else is still to come.
    private List<String> subjectsOf(int count) {
        mailbox.awaitMails(count);
        await().until(() -> lettersOpen() == 0);
        return mailbox.mails().stream().map(mail -> plainSpaces(mail.subject())).toList();
    }

    private void forgetOnceHeard(UUID event) {
        await().until(() -> update("delete from inbox where event_id = ?", event) == 1);
    }

    private int update(String change, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }

    private long lettersOpen() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from letter where order_id = ? and state in ('PENDING', 'AWAITING_CONTACT')")) {
            statement.setObject(1, order.orderId().value());
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
