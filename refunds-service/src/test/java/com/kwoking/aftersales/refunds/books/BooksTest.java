package com.kwoking.aftersales.refunds.books;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.books.domain.Account;
import com.kwoking.aftersales.refunds.books.domain.Books;
import com.kwoking.aftersales.refunds.books.domain.Posting;
import com.kwoking.aftersales.refunds.payout.RefundStory;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The ledger, on the real database.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class BooksTest {

    @Inject
    RefundStory story;

    @Inject
    Books books;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private final OrderId order = RefundStory.order();

    @Test
    void anOrdersBooksBalanceAndNothingIsPayableOnceEverythingIsIssued() {
        story.paid(order, card("56.89"), giftCard("20.00"));
        story.cancelled(order);

        ledgerOfOrder()
                .body("postings.debit", contains("PROVIDER_CARD", "PROVIDER_GIFT_CARD", "REFUNDS"))
                .body("totals.find { it.account == 'REFUNDS_PAYABLE' }.balance.minorUnits", equalTo(-7689));

        story.issued(order);

        ledgerOfOrder()
                .body("postings", hasSize(5))
                .body("postings[3].credit", equalTo("PROVIDER_CARD"))
                .body(
                        "postings[3].reference",
                        equalTo("re_card-1_" + story.refundOf(order).id().value()))
                .body("totals.find { it.account == 'REFUNDS_PAYABLE' }.balance.minorUnits", equalTo(0))
                .body("totals.find { it.account == 'PROVIDER_CARD' }.balance.minorUnits", equalTo(0))
                .body("totals.find { it.account == 'REFUNDS' }.balance.minorUnits", equalTo(7689))
                .body("totals.find { it.account == 'CUSTOMER_PAYMENTS' }.balance.minorUnits", equalTo(-7689))
                .body("totals.balance.minorUnits.sum()", equalTo(0));
    }

    @Test
    void whatIsIssuedTwiceIsBookedOnce() {
        story.paid(order, card("76.89"));
        story.cancelled(order);
        story.issued(order);
        story.issued(order);

        ledgerOfOrder().body("postings", hasSize(3));
    }

    @Test
    void aFactBookedTwiceIsBookedOnce() {
        Posting posting = posting(1, "KW-1", "pay_1");

        book(List.of(posting), LocalDate.of(2031, 1, 1));
        book(List.of(posting), LocalDate.of(2031, 1, 2));

        ledgerOfOrder().body("postings", hasSize(1)).body("postings[0].day", equalTo("2031-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update posting set amount = 1",
                "delete from posting",
                "truncate posting",
                "delete from credit_note",
                "truncate credit_note"
            })
    void nothingIsEverChangedOrTakenAway(String attempt) {
        story.paid(order, card("76.89"));
        story.cancelled(order);
        story.issued(order);

        assertThatThrownBy(() -> execute(attempt)).hasMessageFindingMatch("are only added to|is not changed");
    }

    @Test
    void aDayIsReadPageByPageAndItsTotalsAreOnTheFirst() {
        book(IntStream.range(0, 5).mapToObj(n -> posting(n, "KW-1", "pay_1")).toList(), LocalDate.of(2032, 2, 29));
        book(List.of(posting(9, "KW-1", "pay_1")), LocalDate.of(2032, 3, 1));
        var keys = new ArrayList<String>();

        var first = as(Role.SUPERVISOR)
                .get("/ledger?day=2032-02-29&limit=3")
                .then()
                .statusCode(200)
                .body("totals.find { it.account == 'PROVIDER_CARD' }.debit.minorUnits", equalTo(5 * 1234))
                .extract();
        keys.addAll(first.path("postings.key"));
        var second = as(Role.SUPERVISOR)
                .get("/ledger?day=2032-02-29&limit=3&after=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("totals", nullValue())
                .body("next", nullValue())
                .extract();
        keys.addAll(second.path("postings.key"));

        assertThat(keys).containsExactly("fact/0", "fact/1", "fact/2", "fact/3", "fact/4");
    }

    @Test
    void aPostingIsInTheBooksOfTheDayInTheShopsZone() {
        story.paid(order, card("76.89"));

        String today =
                clock.instant().atZone(ZoneId.of("Europe/Paris")).toLocalDate().toString();
        ledgerOfOrder().body("postings.day", everyItem(equalTo(today)));
    }

    @Test
    void theExportIsForMachinesAndHarmlessToSpreadsheets() throws Exception {
        LocalDate day = LocalDate.of(2033, 3, 3);
        book(
                List.of(
                        posting(1, "=HYPERLINK(\"http://evil\")", "pay_1"),
                        posting(2, "+1", "-2"),
                        posting(3, "@SUM(A1)", "\tx"),
                        posting(4, "KW-\"1\",é", "a\r\nb")),
                day);

        var answer = as(Role.OPERATOR)
                .get("/ledger.csv?from=2033-03-03&to=2033-03-03")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=utf-8"))
                .header("Content-Disposition", equalTo("attachment; filename=\"ledger_2033-03-03_2033-03-03.csv\""))
                .extract()
                .asString();

        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(answer))
                .getRecords();
        assertThat(answer)
                .startsWith("posting_id,day,booked_at,happened_at,order_id,order_number,refund_id,debit,credit,amount,"
                        + "currency,reference\r\n");
        assertThat(rows)
                .extracting(row -> row.get("order_number"))
                .containsExactly("'=HYPERLINK(\"http://evil\")", "'+1", "'@SUM(A1)", "KW-\"1\",é");
        assertThat(rows).extracting(row -> row.get("reference")).containsExactly("pay_1", "'-2", "'\tx", "a\r\nb");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("amount")).isEqualTo("12.34");
            assertThat(row.get("currency")).isEqualTo("EUR");
            assertThat(row.get("day")).isEqualTo("2033-03-03");
            assertThat(row.get("happened_at")).isEqualTo("2026-03-20T12:00:00Z");
            assertThat(row.get("debit")).isEqualTo("PROVIDER_CARD");
        });
    }

    @Test
    void theExportHoldsEveryRowOfManyPagesOnce() throws Exception {
        book(
                IntStream.range(0, 1_500)
                        .mapToObj(n -> posting(n, "KW-1", "pay_1"))
                        .toList(),
                LocalDate.of(2034, 4, 4));
        book(
                IntStream.range(2_000, 3_000)
                        .mapToObj(n -> posting(n, "KW-1", "pay_1"))
                        .toList(),
                LocalDate.of(2034, 4, 5));

        String answer = as(Role.SUPERVISOR)
                .get("/ledger.csv?from=2034-04-04&to=2034-04-05")
                .asString();

        assertThat(CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(answer)).stream()
                        .map(row -> row.get("posting_id")))
                .hasSize(2_500)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /ledger,                                                             SELECTION_UNCLEAR
            /ledger?day=2026-01-01&from=2026-01-01&to=2026-01-02,                SELECTION_UNCLEAR
            /ledger?from=2026-01-01,                                             SELECTION_UNCLEAR
            /ledger?from=2026-01-02&to=2026-01-01,                               PERIOD_BACKWARDS
            /ledger.csv?from=2026-01-02&to=2026-01-01,                           PERIOD_BACKWARDS
            /ledger?day=2026-01-01&after=yesterday,                              CURSOR_UNKNOWN
            /ledger?day=2026-01-01&after=2026-01-01,                             CURSOR_UNKNOWN
            """)
    void anUnclearQuestionIsRefused(String question, String code) {
        as(Role.SUPERVISOR).get(question).then().statusCode(400).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CUSTOMER, Role.AGENT, Role.WAREHOUSE, Role.STOREFRONT})
    void theBooksAreForFinance(String role) {
        as(role).get("/ledger?day=2026-01-01").then().statusCode(403);
        as(role).get("/ledger.csv?from=2026-01-01&to=2026-01-01").then().statusCode(403);
    }

    private ValidatableResponse ledgerOfOrder() {
        return as(Role.SUPERVISOR)
                .get("/ledger?orderId=" + order.value())
                .then()
                .statusCode(200);
    }

    private Posting posting(int number, String orderNumber, String reference) {
        return new Posting(
                "fact/" + number,
                order,
                orderNumber,
                null,
                Account.PROVIDER_CARD,
                Account.CUSTOMER_PAYMENTS,
                eur("12.34"),
                reference,
                Instant.parse("2026-03-20T12:00:00Z"));
    }

    private void book(List<Posting> postings, LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> books.add(postings, clock.instant(), day));
    }

    private void execute(String statement) throws Exception {
        try (var connection = database.getConnection();
                var some = connection.createStatement()) {
            some.execute(statement);
        }
    }
}
