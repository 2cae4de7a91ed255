package com.kwoking.aftersales.stack.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the provider says later, of its own accord, and what its ledger says then.
class RefundTurnsTest {

    private final Path folder;
    private final AtomicInteger deaf = new AtomicInteger();

    private Heard.Shop shop;
    private List<Heard> heard;
    private Sandbox sandbox;
    private SandboxClient client;

    RefundTurnsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws Exception {
        shop = Heard.Shop.answering(() -> deaf.getAndDecrement() > 0 ? 404 : 200);
        heard = shop.heard();
        sandbox = sandbox();
        client = new SandboxClient(sandbox.port(), HttpClient.newHttpClient());
        client.captured("pay_1", 1000);
    }

    @AfterEach
    void close() {
        sandbox.close();
        shop.close();
    }

    @Test
    void whatIsPendingIsNotPaidUntilItIs() throws Exception {
        client.behaves("\"mode\": \"PENDING_THEN_SUCCEEDED\", \"times\": 1, \"delayMillis\": 300");

        var answer = client.refund("key-1", "pay_1", 600);

        assertThat(answer.text("status")).isEqualTo("pending");
        assertThat(client.payouts()).isEmpty();
        awaitWebhooks("refund.succeeded");
        assertThat(client.payouts()).hasSize(1);
        assertThat(client.refund("key-1", "pay_1", 600).text("status")).isEqualTo("succeeded");
    }

    @ParameterizedTest
    @CsvSource({"PENDING_THEN_FAILED, pending, bank_refused", "SUCCEEDED_THEN_FAILED, succeeded, returned_by_bank"})
    void whatFailsLaterIsMoneyThatCameBack(String mode, String atFirst, String reason) throws Exception {
        client.behaves(mode, 1);

        var answer = client.refund("key-1", "pay_1", 600);

        assertThat(answer.text("status")).isEqualTo(atFirst);
        awaitWebhooks("refund.failed");
        assertThat(heard.getFirst().body()).contains("\"reason\":\"" + reason + "\"", "\"idempotencyKey\":\"key-1\"");
        assertThat(client.payouts()).isEmpty();
        assertThat(client.unsettled().get(0).path("failureReason").asText()).isEqualTo(reason);
        assertThat(client.refund("key-1", "pay_1", 600).text("status")).isEqualTo("failed");
        assertThat(client.refund("key-2", "pay_1", 1000).status()).isEqualTo(200);
        sandbox.close();
        sandbox = sandbox();
        client = new SandboxClient(sandbox.port(), HttpClient.newHttpClient());
        assertThat(client.payouts()).hasSize(1);
        assertThat(client.refund("key-3", "pay_1", 1).text("error")).isEqualTo("amount_too_large");
    }

    @Test
    void anEmptyAccountRefusesTheKeyAndPaysTheNext() throws Exception {
        client.behaves("INSUFFICIENT_BALANCE", 1);

        var refused = client.refund("key-1", "pay_1", 600);

        assertThat(refused.status()).isEqualTo(402);
        assertThat(refused.text("code")).isEqualTo("insufficient_balance");
        assertThat(client.refund("key-1", "pay_1", 600)).isEqualTo(refused);
        assertThat(client.refund("key-1/1", "pay_1", 600).status()).isEqualTo(200);
    }

    @Test
    void aWrongAmountIsToldAndStaysUnderItsKey() throws Exception {
        client.behaves("WRONG_AMOUNT", 1);

        var wrong = client.refund("key-1", "pay_1", 600);

        assertThat(wrong.body().path("amount").path("minorUnits").asInt()).isEqualTo(599);
        assertThat(client.refund("key-1", "pay_1", 600)).isEqualTo(wrong);
        assertThat(client.payouts().get(0).path("amount").path("minorUnits").asInt())
                .isEqualTo(599);
    }

    @Test
    void aFeeIsReportedWithThePayout() throws Exception {
        client.behaves("\"mode\": \"NORMAL\", \"times\": 1, \"fee\": {\"minorUnits\": 35, \"currency\": \"EUR\"}");

        var paid = client.refund("key-1", "pay_1", 600);

        assertThat(paid.body().path("fee").path("minorUnits").asInt()).isEqualTo(35);
        assertThat(paid.body().path("amount").path("minorUnits").asInt()).isEqualTo(600);
    }

    @Test
    void theWebhookMayBeFirst() throws Exception {
        client.behaves("\"mode\": \"NORMAL\", \"times\": 1, \"webhook\": \"BEFORE_THE_ANSWER\"");

        client.refund("key-1", "pay_1", 600);

        assertThat(heard).extracting(Heard::path).containsExactly("/refund-events");
        assertThat(heard.getFirst().signature()).isPresent();
    }

    @Test
    void theSameEventMayComeTwice() throws Exception {
        client.behaves("\"mode\": \"NORMAL\", \"times\": 1, \"webhook\": \"TWICE\"");

        client.refund("key-1", "pay_1", 600);

        awaitWebhooks("refund.succeeded", "refund.succeeded");
        assertThat(heard).extracting(Heard::body).hasSize(2);
    }

    @Test
    void whatNobodyHeardIsToldAgain() throws Exception {
        deaf.set(2);
        client.behaves("\"mode\": \"NORMAL\", \"times\": 1, \"webhook\": \"AFTER_THE_ANSWER\"");

        client.refund("key-1", "pay_1", 600);

        awaitWebhooks("refund.succeeded", "refund.succeeded", "refund.succeeded");
        assertThat(heard).extracting(Heard::body).containsOnly(heard.getFirst().body());
    }

    @Test
    void normallyNothingIsTold() throws Exception {
        client.refund("key-1", "pay_1", 600);
        client.behaves("\"mode\": \"NORMAL\", \"times\": 1, \"webhook\": \"AFTER_THE_ANSWER\"");
        client.refund("key-2", "pay_1", 1);

        awaitWebhooks("refund.succeeded");
        assertThat(heard.getFirst().body()).contains("key-2");
    }

    private void awaitWebhooks(String... types) {
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(heard)
                .extracting(each -> each.body().replaceFirst(".*\"type\":\"([a-z.]+)\".*", "$1"))
                .containsExactly(types));
    }

    private Sandbox sandbox() {
        return new Sandbox(
                new SandboxSettings(
                        "localhost",
                        0,
                        folder,
                        URI.create("http://localhost:" + shop.port()),
                        SandboxClient.API_KEY,
                        "whsec_payment",
                        "whsec_carrier",
                        Duration.ofHours(24)),
                Clock.systemUTC());
    }
}
