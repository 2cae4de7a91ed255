package com.kwoking.aftersales.stack.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/// Talks to a sandbox as refunds-service and the demo do.
record SandboxClient(int port, HttpClient http) {

    static final String API_KEY = "sk_sandbox_test";

    private static final ObjectMapper JSON = new ObjectMapper();

    record Reply(int status, JsonNode body) {

        String text(String field) {
            return body.path(field).asText();
        }
    }

    Reply captured(String paymentReference, long minorUnits) throws Exception {
        return send("POST", "/payments", """
                {"orderId": "%s", "paymentReference": "%s", "amount": {"minorUnits": %d, "currency": "EUR"}, "webhook": false}
                """.formatted(UUID.randomUUID(), paymentReference, minorUnits), "-");
    }

    Reply refund(String key, String paymentReference, long minorUnits) throws Exception {
        return send("POST", "/refunds", """
                {"paymentReference": "%s", "amount": {"minorUnits": %d, "currency": "EUR"}, "reference": "refund-of-%s"}
                """.formatted(paymentReference, minorUnits, key), key);
    }

    void behaves(String mode, int times) throws Exception {
        behaves("\"mode\": \"%s\", \"times\": %d".formatted(mode, times));
    }

    void behaves(String fields) throws Exception {
        send("PUT", "/behaviour", "{%s}".formatted(fields), "-");
    }

    JsonNode payouts() throws Exception {
        return send("GET", "/ledger", "", "-").body().path("payouts");
    }

    JsonNode unsettled() throws Exception {
        return send("GET", "/ledger", "", "-").body().path("unsettled");
    }

    Reply send(String method, String path, String body, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + API_KEY)
                .header("Idempotency-Key", key)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Reply(response.statusCode(), JSON.readTree(response.body()));
    }
}
