package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.http.Answer;
import com.kwoking.aftersales.stack.http.HttpApi;
import com.kwoking.aftersales.stack.http.Question;
import com.kwoking.aftersales.stack.machine.Program;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/// The payment provider and the carrier on one port.
public final class Sandbox implements AutoCloseable {

    private final PaymentProvider provider;
    private final PaymentsApi payments;
    private final RefundNews news;
    private final RefundsApi refunds;
    private final HttpApi http;

    public Sandbox(SandboxSettings settings, Clock clock) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        provider = new PaymentProvider(
                new Ledger(settings.folder().resolve("ledger.jsonl")), settings.keyLifetime(), clock);
        payments = new PaymentsApi(
                provider,
                new Webhooks(settings.gateway().resolve("/payment-events"), settings.paymentSecret(), clock, client),
                new Webhooks(settings.gateway().resolve("/carrier-events"), settings.carrierSecret(), clock, client),
                clock);
        news = new RefundNews(
                new Webhooks(settings.gateway().resolve("/refund-events"), settings.paymentSecret(), clock, client),
                clock);
        refunds = new RefundsApi(provider, news, settings.apiKey());
        http = new HttpApi(settings.host(), settings.port(), this::answer);
    }

    public static void main(String[] args) {
        Program.run(Sandbox::run);
    }

    private static void run() {
        Sandbox sandbox = new Sandbox(SandboxSettings.from(System.getenv()), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.close();
        news.close();
        provider.close();
    }

    private Answer answer(Question question) {
        return switch (question.method() + " " + question.path()) {
            case "POST /payments" -> payments.pay(question);
            case "POST /carrier/scans" -> payments.scan(question);
            case "POST /refunds" -> refunds.refund(question);
            case "GET /refunds" -> refunds.list(question);
            case "GET /ledger" -> refunds.ledger();
            case "PUT /behaviour" -> refunds.behave(question);
            case "GET /behaviour" -> refunds.behaviour();
            case "GET /health" -> Answer.of(200, Map.of("status", "UP"));
            default -> Answer.notFound();
        };
    }
}
