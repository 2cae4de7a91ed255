package com.kwoking.aftersales.stack.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Path folder;

    private Sandbox sandbox;
    private SandboxClient client;

    SandboxTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() {
        open(NOON);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void theSameKeyIsTheSameRefund() throws Exception {
        client.captured("pay_1", 7689);

        var first = client.refund("key-1", "pay_1", 1425);
        var again = client.refund("key-1", "pay_1", 1425);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("status")).isEqualTo("succeeded");
        assertThat(first.text("id")).startsWith("re_");
        assertThat(again).isEqualTo(first);
        assertThat(client.payouts()).hasSize(1);
    }

    @Test
    void theSameKeyForAnotherRefundIsRefused() throws Exception {
        client.captured("pay_1", 7689);
        client.refund("key-1", "pay_1", 1425);

        var other = client.refund("key-1", "pay_1", 1426);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("error")).isEqualTo("idempotency_mismatch");
        assertThat(client.payouts()).hasSize(1);
    }

    @Test
    void nothingGoesBackBeyondWhatWasCaptured() throws Exception {
        client.captured("pay_1", 1000);
        client.refund("key-1", "pay_1", 600);

        var tooMuch = client.refund("key-2", "pay_1", 401);
        var theRest = client.refund("key-3", "pay_1", 400);

        assertThat(tooMuch.status()).isEqualTo(402);
        assertThat(tooMuch.text("error")).isEqualTo("amount_too_large");
        assertThat(theRest.status()).isEqualTo(200);
    }

    @Test
    void anUnknownPaymentIsNotRefunded() throws Exception {
        var refund = client.refund("key-1", "pay_nobody_made", 1);

        assertThat(refund.status()).isEqualTo(404);
        assertThat(refund.text("error")).isEqualTo("unknown_payment");
    }

    @Test
    void moneyPaidWithoutAnAnswerIsNotPaidAgain() throws Exception {
        client.captured("pay_1", 7689);
        client.behaves("PAY_THEN_DROP", 1);

        assertThatThrownBy(() -> client.refund("key-1", "pay_1", 1425)).isInstanceOf(IOException.class);
        var again = client.refund("key-1", "pay_1", 1425);

        assertThat(again.status()).isEqualTo(200);
        assertThat(client.payouts()).hasSize(1);
        assertThat(client.payouts().get(0).path("refundId").asText()).isEqualTo(again.text("id"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ERROR_500,      500, internal
            CONFLICT_409,   409, idempotency_key_in_use
            RATE_LIMIT_429, 429, rate_limited
            """)
    void aFailureBeforeThePaymentLeavesTheKeyFree(String mode, int status, String error) throws Exception {
        client.captured("pay_1", 7689);
        client.behaves(mode, 1);

        var failed = client.refund("key-1", "pay_1", 1425);
        var again = client.refund("key-1", "pay_1", 1425);

        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.text("error")).isEqualTo(error);
        assertThat(again.status()).isEqualTo(200);
        assertThat(client.payouts()).hasSize(1);
    }

    @Test
    void aDeclineIsFinalUnderItsKey() throws Exception {
        client.captured("pay_1", 7689);
        client.behaves("DECLINE", 1);

        var declined = client.refund("key-1", "pay_1", 1425);
        var again = client.refund("key-1", "pay_1", 1425);
        var otherKey = client.refund("key-2", "pay_1", 1425);

        assertThat(declined.status()).isEqualTo(402);
        assertThat(declined.text("code")).isEqualTo("method_closed");
        assertThat(again).isEqualTo(declined);
        assertThat(otherKey.status()).isEqualTo(200);
    }

    @Test
    void theLedgerSurvivesARestartEvenWithALineCutOff() throws Exception {
        client.captured("pay_1", 7689);
        var before = client.refund("key-1", "pay_1", 1425);
        sandbox.close();
        Files.writeString(folder.resolve("ledger.jsonl"), "{\"entry\":\"payout\",\"ref", StandardOpenOption.APPEND);

        open(NOON.plus(Duration.ofHours(23)));

        assertThat(client.refund("key-1", "pay_1", 1425)).isEqualTo(before);
        assertThat(client.refund("key-2", "pay_1", 6264).status()).isEqualTo(200);
        sandbox.close();
        open(NOON);
        assertThat(client.payouts()).hasSize(2);
    }

    @Test
    void aKeyIsForgottenAfterItsLifetime() throws Exception {
        client.captured("pay_1", 7689);
        client.refund("key-1", "pay_1", 1425);
        sandbox.close();

        open(NOON.plus(Duration.ofHours(25)));
        client.refund("key-1", "pay_1", 1425);

        assertThat(client.payouts()).hasSize(2);
    }

    @Test
    void refundsAreFoundByReferenceAndByTime() throws Exception {
        client.captured("pay_1", 7689);
        client.refund("key-1", "pay_1", 1);
        client.refund("key-2", "pay_1", 2);

        var byReference = client.send("GET", "/refunds?reference=refund-of-key-2", "", "-");
        var before = client.send("GET", "/refunds?to=2026-03-01T12:00:00Z", "", "-");
        var from = client.send("GET", "/refunds?from=2026-03-01T12:00:00Z", "", "-");

        assertThat(byReference.body()).hasSize(1);
        assertThat(byReference.body().get(0).path("amount").path("minorUnits").asInt())
                .isEqualTo(2);
        assertThat(before.body()).isEmpty();
        assertThat(from.body()).hasSize(2);
    }

    @Test
    void aStrangerRefundsNothing() throws Exception {
        client.captured("pay_1", 7689);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/refunds".formatted(sandbox.port())))
                .header("Idempotency-Key", "key-1")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        var response = client.http().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(client.payouts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            {"paymentReference": "pay_1", "reference": "r", "amount": {"minorUnits": 0, "currency": "EUR"}}
            {"paymentReference": "pay_1", "reference": "r", "amount": {"minorUnits": -5, "currency": "EUR"}}
            {"paymentReference": "pay_1", "reference": "r", "amount": {"minorUnits": 5}}
            nonsense
            """)
    void whatIsNoRefundIsRefused(String body) throws Exception {
        client.captured("pay_1", 7689);

        var reply = client.send("POST", "/refunds", body, "key-1");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(client.payouts()).isEmpty();
    }

    private void open(Instant now) {
        SandboxSettings settings = new SandboxSettings(
                "localhost",
                0,
                folder,
                URI.create("http://localhost:1"),
                SandboxClient.API_KEY,
                "whsec_payment",
                "whsec_carrier",
                Duration.ofHours(24));
        sandbox = new Sandbox(settings, Clock.fixed(now, ZoneOffset.UTC));
        client = new SandboxClient(sandbox.port(), HttpClient.newHttpClient());
    }
}
