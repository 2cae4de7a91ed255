package com.kwoking.aftersales.notifications.wording;

import static com.kwoking.aftersales.notifications.EventSamples.A1;
import static com.kwoking.aftersales.notifications.EventSamples.A2;
import static com.kwoking.aftersales.notifications.EventSamples.B;
import static com.kwoking.aftersales.notifications.EventSamples.DELIVERED_AT;
import static com.kwoking.aftersales.notifications.EventSamples.accepted;
import static com.kwoking.aftersales.notifications.EventSamples.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.DeliveryRefused;
import com.kwoking.aftersales.events.Motive;
import com.kwoking.aftersales.events.OrderCancelled.Branch;
import com.kwoking.aftersales.events.ParcelId;
import com.kwoking.aftersales.events.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.Resolution;
import com.kwoking.aftersales.events.ReturnFlow;
import com.kwoking.aftersales.events.ReturnInspected.Rejection;
import com.kwoking.aftersales.events.ReturnRequested.Origin;
import com.kwoking.aftersales.notifications.AcknowledgeRefusalWhenDeliveryRefused;
import com.kwoking.aftersales.notifications.AcknowledgeReturnWhenRequested;
import com.kwoking.aftersales.notifications.AnnounceParcelWhenOrderShipped;
import com.kwoking.aftersales.notifications.ApologiseWhenRefundFailed;
import com.kwoking.aftersales.notifications.ConfirmCancellationWhenOrderCancelled;
import com.kwoking.aftersales.notifications.ConfirmPurchaseWhenOrderPaid;
import com.kwoking.aftersales.notifications.ConfirmRefundWhenIssued;
import com.kwoking.aftersales.notifications.EventSamples;
import com.kwoking.aftersales.notifications.ExplainInspectionWhenParcelDelivered;
import com.kwoking.aftersales.notifications.ExplainRejectionWhenReturnRejected;
import com.kwoking.aftersales.notifications.OfferMoneyWhenReplacementUnavailable;
import com.kwoking.aftersales.notifications.SendCodeWhenAccessCodeIssued;
import com.kwoking.aftersales.notifications.SendInstructionsWhenReturnApproved;
import com.kwoking.aftersales.notifications.StackWithMailGate;
import com.kwoking.aftersales.notifications.TellOfLossWhenParcelLost;
import com.kwoking.aftersales.notifications.TellResultWhenReturnInspected;
import com.kwoking.aftersales.notifications.domain.Contact;
import com.kwoking.aftersales.notifications.domain.Language;
import com.kwoking.aftersales.notifications.domain.Message;
import com.kwoking.aftersales.notifications.domain.Sheet;
import com.kwoking.aftersales.notifications.domain.Template;
import com.kwoking.aftersales.notifications.domain.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What customers read, letter by letter, lies in src/test/resources/letters. After a change of words:
/// `./mvnw -pl notifications-service test -Dtest=LetterTextsTest -Dgoldens.update`, and read the difference.
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class LetterTextsTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");
    private static final Instant AT_ONCE = DELIVERED_AT.plus(Duration.ofHours(1));

    private static final EventSamples OF = EventSamples.ofSomebody();

    private static final Map<String, Message> MESSAGES = Map.ofEntries(
            entry("purchase", ConfirmPurchaseWhenOrderPaid.on(OF.paid())),
            entry("parcel-first-of-several", AnnounceParcelWhenOrderShipped.on(OF.shipped())),
            entry("parcel-only", AnnounceParcelWhenOrderShipped.on(OF.shipped(1, true, null))),
            entry(
                    "parcel-replacement",
                    AnnounceParcelWhenOrderShipped.on(OF.shipped(3, true, new ParcelId(new UUID(0, 1))))),
            entry("delivered", ExplainInspectionWhenParcelDelivered.on(OF.delivered(), AT_ONCE)),
            entry("delivered-by-our-estimate", ExplainInspectionWhenParcelDelivered.on(OF.estimated(), AT_ONCE)),
            entry(
                    "delivered-told-after-14-days",
                    ExplainInspectionWhenParcelDelivered.on(OF.delivered(), EventSamples.DAMAGE_REPORT_BEFORE)),
            entry(
                    "delivered-told-after-60-days",
                    ExplainInspectionWhenParcelDelivered.on(OF.delivered(), EventSamples.RETURN_BEFORE)),
            entry(
                    "return-requested",
                    AcknowledgeReturnWhenRequested.on(OF.requested(Motive.NOT_SATISFIED, Origin.CUSTOMER))),
            entry(
                    "return-requested-damaged",
                    AcknowledgeReturnWhenRequested.on(OF.requested(Motive.DAMAGED, Origin.CUSTOMER))),
            entry(
                    "return-requested-refused",
                    AcknowledgeReturnWhenRequested.on(OF.requested(Motive.REFUSED_AT_DOOR, Origin.REFUSED_DELIVERY))),
            entry("return-approved", SendInstructionsWhenReturnApproved.on(OF.approved())),
            entry(
                    "return-approved-defective",
                    SendInstructionsWhenReturnApproved.on(OF.approved(ReturnFlow.DOA_14D, true))),
            entry(
                    "return-approved-keep-it",
                    SendInstructionsWhenReturnApproved.on(OF.approved(ReturnFlow.DOA_14D, false))),
            entry("return-rejected", ExplainRejectionWhenReturnRejected.on(OF.rejected())),
            entry("result-accessory-missing", TellResultWhenReturnInspected.on(OF.inspected())),
            entry(
                    "result-mixed",
                    TellResultWhenReturnInspected.on(OF.inspected(
                            Resolution.REFUND_TOTAL,
                            List.of(accepted(A1), refused(A2, Rejection.UNACCEPTABLE_CONDITION), accepted(B)),
                            List.of()))),
            entry(
                    "result-all-refused",
                    TellResultWhenReturnInspected.on(OF.inspected(
                            Resolution.NONE, List.of(refused(A1, Rejection.PROBLEM_NOT_CONFIRMED)), List.of()))),
            entry(
                    "result-replacement",
                    TellResultWhenReturnInspected.on(
                            OF.inspected(Resolution.REPLACEMENT, List.of(accepted(A1)), List.of()))),
            entry("refund", ConfirmRefundWhenIssued.on(OF.issued())),
            entry(
                    "refund-delayed",
                    ApologiseWhenRefundFailed.on(OF.failed(true)).orElseThrow()),
            entry("cancelled", ConfirmCancellationWhenOrderCancelled.on(OF.cancelled(Branch.WITHIN_24H, true))),
            entry("cancelled-in-part", ConfirmCancellationWhenOrderCancelled.on(OF.cancelled(Branch.AFTER_24H, false))),
            entry(
                    "cancelled-unpaid",
                    ConfirmCancellationWhenOrderCancelled.on(OF.cancelled(Branch.BEFORE_PAYMENT, true))),
            entry("lost-sent-again", TellOfLossWhenParcelLost.on(OF.lost(Reshipment.FULL))),
            entry("lost-sent-again-in-part", TellOfLossWhenParcelLost.on(OF.lost(Reshipment.PARTIAL))),
            entry("lost-refunded", TellOfLossWhenParcelLost.on(OF.lost(Reshipment.NONE))),
            entry(
                    "refused-damaged",
                    AcknowledgeRefusalWhenDeliveryRefused.on(OF.refused(DeliveryRefused.Reason.DAMAGED))),
            entry(
                    "refused-customs",
                    AcknowledgeRefusalWhenDeliveryRefused.on(OF.refused(DeliveryRefused.Reason.CUSTOMS))),
            entry(
                    "refused-otherwise",
                    AcknowledgeRefusalWhenDeliveryRefused.on(OF.refused(DeliveryRefused.Reason.OTHER))),
            entry("replacement-unavailable", OfferMoneyWhenReplacementUnavailable.on(OF.unavailable())),
            entry("access-code", SendCodeWhenAccessCodeIssued.on(OF.code(Instant.parse("2026-03-15T09:15:00Z")))));

    @Inject
    Wording wording;

    static Stream<String> names() {
        return MESSAGES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void inFrench(String name) throws IOException {
        readsLike(name, Language.FRENCH);
    }

    @ParameterizedTest
    @MethodSource("names")
    void inEnglish(String name) throws IOException {
        readsLike(name, Language.ENGLISH);
    }

    @Test
    void everyTemplateIsShown() {
        assertThat(MESSAGES.values().stream().map(Template::of)).contains(Template.values());
    }

    @ParameterizedTest
    @MethodSource("names")
    void frenchIsSetWithCare(String name) {
        var sheet = sheet(name, Language.FRENCH);

        assertThat(sheet.subject() + "\n" + sheet.text())
                .doesNotContain("'", "...", "{", "}", " ,", "null")
                .doesNotContainPattern("[^ \u202F\u00A0\\d] *[;!?](?<![\u202F][;!?])")
                .doesNotContainPattern("[a-zà-ÿ]:(?!//)");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theHtmlSaysWhatTheTextSays(String name) {
        var sheet = sheet(name, Language.FRENCH);
        String htmlText = sheet.html()
                .replaceAll("</?a[^>]*>", "")
                .replaceAll("(?s)<head>.*</head>|<[^>]+>", " ")
                .replaceAll("\\s+", " ");

        sheet.text()
                .lines()
                .filter(line -> !line.startsWith("--") && !line.isBlank())
                .flatMap(line -> Stream.of(line.split("^- |\u00A0: ")))
                .map(String::strip)
                .forEach(piece -> assertThat(htmlText).contains(piece.replaceAll("\\s+", " ")));
    }

    @Test
    void whatACustomerIsCalledStaysAName() {
        var to = contact(Language.FRENCH, "O'Neill & fils\n\n## Gagné\n| a | b");

        assertThat(Sheet.of(wording.of(OF_REFUND, to)).text())
                .contains("Bonjour,")
                .doesNotContain("Gagné");
    }

    @Test
    void whatAnAgentOrAProductSaysCannotBeginABlockOrBeMarkup() {
        var message = new Message.RejectionExplained(
                "KW-1",
                List.of(),
                com.kwoking.aftersales.events.ReturnRejected.Reason.OTHER,
                "non\n\n## Titre\n<img src=x onerror=alert(1)>{it.orderNumber}");

        var sheet = Sheet.of(wording.of(message, contact(Language.FRENCH, "Jeanne")));

        assertThat(sheet.text()).contains("    non ## Titre <img src=x onerror=alert(1)>{it.orderNumber}\n");
        assertThat(sheet.html()).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img", "<h2>Titre");
    }

    private static final Message OF_REFUND = ConfirmRefundWhenIssued.on(OF.issued());

    private void readsLike(String name, Language language) throws IOException {
        var sheet = sheet(name, language);
        String read = plainSpaces("Subject: " + sheet.subject() + "\n\n" + sheet.text());
        Path golden = LETTERS.resolve(language.tag()).resolve(name + ".txt");
        if (System.getProperty("goldens.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, read, UTF_8);
        }

        assertThat(read).isEqualTo(Files.readString(golden, UTF_8));
    }

    private Sheet sheet(String name, Language language) {
        return Sheet.of(
                wording.of(java.util.Objects.requireNonNull(MESSAGES.get(name)), contact(language, "Jeanne Martin")));
    }

    private static Contact contact(Language language, String name) {
        return new Contact(OF.customerId(), "jeanne@example.com", name, language, Instant.EPOCH);
    }

    private static String plainSpaces(String text) {
        return text.replaceAll("[\u00A0\u202F]", " ");
    }
}
