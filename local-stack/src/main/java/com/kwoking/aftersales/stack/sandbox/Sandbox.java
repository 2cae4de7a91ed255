package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.http.Answers;
import com.kwoking.aftersales.stack.http.SmallApi;
import com.kwoking.aftersales.stack.http.WebServer;
import com.kwoking.aftersales.stack.machine.Program;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
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
    private final WebServer server;

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
        refunds = new RefundsApi(provider, new RefundDesk(provider, news), settings.apiKey());
        server = WebServer.open(settings.host(), settings.port(), this::routes);
    }

    public static void main(String[] args) {
        Program.run(Sandbox::run);
    }

    private static void run() {
        Sandbox sandbox = new Sandbox(SandboxSettings.from(System.getenv()), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        news.close();
        provider.close();
    }

    private Router routes(Vertx vertx) {
        Router router = SmallApi.router(vertx);
        payments.addTo(router);
        refunds.addTo(router);
        router.get("/health").handler(asked -> Answers.json(asked, 200, Map.of("status", "UP")));
        return router;
    }
}
