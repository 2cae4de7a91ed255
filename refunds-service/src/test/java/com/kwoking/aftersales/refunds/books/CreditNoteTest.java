package com.kwoking.aftersales.refunds.books;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CUSTOMER;
import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.books.domain.CreditNote;
import com.kwoking.aftersales.refunds.books.domain.CreditNotes;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.payout.RefundStory;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Credit notes: numbered without gaps, readable, and nobody else's.
@Tag("R82")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class CreditNoteTest {

    @Inject
    RefundStory story;

    @Inject
    CreditNotes notes;

    @Inject
    DataSource database;

    @Inject
    NumberCreditNotes numberCreditNotes;

    private final OrderId order = RefundStory.order();

    @BeforeEach
    void numberWhatOtherTestsLeft() {
        number(LocalDate.of(2089, 1, 1));
    }

    @Test
    void aRefundThatIsPaidHasACreditNoteInFrenchAndEnglish() throws Exception {
        story.paid(order, card("56.89"), giftCard("20.00"));
        story.cancelled(order);
        var refund = story.refundOf(order).id().value();
        note(refund, customer()).statusCode(404).body("code", equalTo("CREDIT_NOTE_NOT_YET"));
        story.issued(order);

        numberCreditNotes.number();
        var answer = note(refund, customer()).contentType("application/pdf").extract();
        byte[] pdf = answer.asByteArray();
        Files.write(Path.of("target", "credit-note.pdf"), pdf);
        String text = text(pdf);

        assertThat(answer.header("Content-Disposition")).matches("inline; filename=\"AV-20\\d\\d-\\d{6}\\.pdf\"");
        assertThat(text)
                .containsPattern("Avoir AV-20\\d\\d-\\d{6}")
                .contains("Credit note", "KW-1001", "Commande annulée", "Order cancelled")
                .contains("Prix de l’article réellement payé, remises déduites.")
                .contains("Part des frais d’expédition correspondant à cet article.")
                .contains("26,25 €", "1,72 €", "Total remboursé", "76,89 €")
                .contains("Carte bancaire", "56,89 €", "Carte cadeau", "20,00 €")
                .doesNotContain(CUSTOMER.value().toString());
    }

    @Test
    void theFontIsEmbedded() {
        story.paid(order, card("76.89"));
        story.cancelled(order);
        var refund = story.issued(order).id().value();
        numberCreditNotes.number();

        String raw = new String(note(refund, customer()).extract().asByteArray(), ISO_8859_1);

        assertThat(raw).contains("LiberationSans").contains("/FontFile2");
    }

    @Test
    void aStrangerGetsTheSameAnswerAsForARefundThatIsNotThere() {
        story.paid(order, card("76.89"));
        story.cancelled(order);
        var refund = story.issued(order).id().value();

        note(refund, as(Role.CUSTOMER, UUID.randomUUID().toString()))
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        note(UUID.randomUUID(), customer()).statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.WAREHOUSE, Role.STOREFRONT})
    void whoHasNoBusinessWithItIsRefused(String role) {
        note(UUID.randomUUID(), as(role)).statusCode(403);
    }

    @Test
    void aRefundOfNothingHasNone() {
        story.paid(order, card("76.89"));
        story.inspectedWithNothingLeft(order);

        note(story.refundOf(order).id().value(), customer()).statusCode(404).body("code", equalTo("NO_CREDIT_NOTE"));
    }

    @Test
    void numbersHaveNoGapsHoweverManyGiveThemAndHoweverOneFails() throws Exception {
        LocalDate day = LocalDate.of(2091, 5, 1);
        List<RefundId> refunds = open(200);
        var failing = (Callable<Integer>) () -> {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        notes.number(day, 7);
                        throw new IllegalStateException("killed");
                    }))
                    .hasStackTraceContaining("killed");
            return 0;
        };
        var numbering =
                (Callable<Integer>) () -> QuarkusTransaction.requiringNew().call(() -> notes.number(day, 7));

        try (var threads = Executors.newFixedThreadPool(8)) {
            var attempts = IntStream.range(0, 80)
                    .mapToObj(n -> n % 4 == 0 ? failing : numbering)
                    .toList();
            for (var attempt : threads.invokeAll(attempts)) {
                assertThat(attempt.get()).isBetween(0, 7);
            }
        }
        number(day);

        var numbers = refunds.stream().map(each -> notes.of(each).orElseThrow()).toList();
        int first =
                numbers.stream().mapToInt(note -> note.number().number()).min().orElseThrow();
        assertThat(numbers).extracting(note -> note.number().year()).containsOnly(2091);
        assertThat(numbers)
                .extracting(note -> note.number().number())
                .containsExactlyElementsOf(
                        IntStream.range(first, first + 200).boxed().toList());
    }

    @Test
    void eachYearBeginsAtOneAndItsDatesNeverRunBackwards() {
        RefundId ofTheOldYear = open(1).getFirst();
        number(LocalDate.of(2095, 12, 31));
        List<RefundId> ofTheNew = open(2);
        number(LocalDate.of(2096, 1, 2));
        RefundId onASlowClock = open(1).getFirst();
        number(LocalDate.of(2096, 1, 1));

        assertThat(notes.of(ofTheOldYear).orElseThrow().number()).isEqualTo(new CreditNote.Number(2095, 1));
        assertThat(ofTheNew)
                .extracting(each -> notes.of(each).orElseThrow().number())
                .containsExactly(new CreditNote.Number(2096, 1), new CreditNote.Number(2096, 2));
        assertThat(notes.of(onASlowClock).orElseThrow())
                .extracting(CreditNote::number, CreditNote::dated)
                .containsExactly(new CreditNote.Number(2096, 3), LocalDate.of(2096, 1, 2));
    }

    @Test
    void aNumberThatWasGivenStays() {
        RefundId refund = open(1).getFirst();
        number(LocalDate.of(2098, 1, 1));
        var before = notes.of(refund);

        assertThatThrownBy(() ->
                        execute("update credit_note set number = 7 where refund_id = '%s'".formatted(refund.value())))
                .hasMessageContaining("A credit note is not changed.");
        QuarkusTransaction.requiringNew()
                .run(() -> notes.open(List.of(before.orElseThrow().refund())));
        number(LocalDate.of(2098, 1, 1));

        assertThat(notes.of(refund)).isEqualTo(before);
    }

    private void execute(String statement) throws Exception {
        try (var connection = database.getConnection();
                var some = connection.createStatement()) {
            some.execute(statement);
        }
    }

    private List<RefundId> open(int howMany) {
        var issued = IntStream.range(0, howMany)
                .mapToObj(_ -> new RefundIssued(
                        new RefundId(UUID.randomUUID()),
                        order,
                        "KW-1001",
                        CUSTOMER,
                        new RefundCause(RefundCause.Kind.GOODWILL, UUID.randomUUID(), null),
                        List.of(),
                        eur("1.00"),
                        eur("0.00"),
                        List.of(),
                        null,
                        eur("0.00"),
                        RefundSamples.NOW))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> notes.open(issued));
        return issued.stream().map(RefundIssued::refundId).toList();
    }

    private void number(LocalDate day) {
        int numbered;
        do {
            numbered = QuarkusTransaction.requiringNew().call(() -> notes.number(day, 100));
        } while (numbered > 0);
    }

    private static ValidatableResponse note(UUID refund, RequestSpecification caller) {
        return caller.get("/refunds/%s/credit-note".formatted(refund)).then();
    }

    private static RequestSpecification customer() {
        return as(Role.CUSTOMER, CUSTOMER.value().toString());
    }

    private static String text(byte[] pdf) throws Exception {
        var reader = new PdfReader(pdf);
        var pages = new ArrayList<String>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return String.join("\n", pages).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
