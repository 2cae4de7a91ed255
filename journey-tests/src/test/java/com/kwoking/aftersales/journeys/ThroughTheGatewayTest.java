package com.kwoking.aftersales.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.Tokens;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.stack.service.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a client of the one address sees of the services behind it.
@ExtendWith(RunningSystem.class)
@Order(2)
class ThroughTheGatewayTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final WholeSystem system;
    private final URI root;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Tokens tokens;

    ThroughTheGatewayTest(WholeSystem system) {
        this.system = system;
        root = system.addresses.gateway();
        tokens = new Tokens(root, http);
    }

    @Test
    void whereSomethingIsLeadsBackThroughTheGateway() throws Exception {
        var placed = send(
                command(Caller.STOREFRONT, "/orders").POST(BodyPublishers.ofString(EventJson.write(Basket.worked()))));
        assertThat(placed.statusCode()).isEqualTo(201);

        URI order = root.resolve(placed.headers().firstValue("Location").orElseThrow());

        assertThat(order.getPort()).isEqualTo(root.getPort());
        assertThat(send(request(Caller.AGENT, order.getPath())).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("R01")
    @Tag("R47")
    void whoeverAsksReadsEveryPolicyAndWhatItChanged() throws Exception {
        var list = send(HttpRequest.newBuilder(root.resolve("/policies")));

        assertThat(list.statusCode()).isEqualTo(200);
        JsonNode policies = EventJson.read(list.body(), JsonNode.class);
        assertThat(policies.path("versions")).isNotEmpty().allSatisfy(version -> {
            assertThat(version.at("/changes/fr").asText()).isNotBlank();
            assertThat(version.at("/changes/en").asText()).isNotBlank();
        });
        assertThat(policies.path("versions").findValuesAsText("version"))
                .contains(policies.path("inForce").asText());
    }

    @Test
    void anAnswerWithoutABodyHasNone() throws Exception {
        var order = new Journeys(system).paid();
        var read = send(request(Caller.AGENT, order.path()));
        String tag = read.headers().firstValue("ETag").orElseThrow();

        String unchanged = bytesOf("GET", order.path(), "If-None-Match: " + tag);
        assertThat(unchanged)
                .startsWith("HTTP/1.1 304 ")
                .doesNotContainIgnoringCase("transfer-encoding")
                .containsIgnoringCase("etag")
                .endsWith("\r\n\r\n");

        String head = bytesOf("HEAD", order.path(), "Accept: application/json");
        assertThat(head).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
        assertThat(head.indexOf("\r\n\r\n")).isEqualTo(head.length() - 4);
    }

    @ParameterizedTest
    @CsvSource({"/orders", "/returns", "/refunds/goodwill", "/notifications-service/dead-letters"})
    void aBodyThatIsTooLargeIsNoServiceThatIsAway(String path) throws Exception {
        byte[] large = " ".repeat(3 * MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            var answer = send(command(Caller.AGENT, path).POST(body));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("BODY_TOO_LARGE");
        }
    }

    /// What generators of clients do first.
    @ParameterizedTest
    @EnumSource(Service.class)
    void everyReferenceOfADocumentLeadsToASchema(Service service) throws Exception {
        var answer = send(request(Caller.AGENT, "/%s/q/openapi?format=json".formatted(service.artefact())));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode document = EventJson.read(answer.body(), JsonNode.class);

        var references = new ArrayList<String>();
        document.findValues("$ref").forEach(reference -> references.add(reference.asText()));

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(schema(document, reference))
                .as(reference)
                .isTrue());
    }

    /// Follows a reference to another until there is something that is none.
    private static boolean schema(JsonNode document, String reference) {
        Set<String> seen = new HashSet<>();
        String next = reference;
        while (seen.add(next)) {
            JsonNode target = document.at(next.replaceFirst("^#", ""));
            if (target.isMissingNode()) {
                return false;
            }
            if (!target.has("$ref")) {
                return true;
            }
            next = target.get("$ref").asText();
        }
        return false;
    }

    private HttpRequest.Builder request(Caller caller, String path) {
        return HttpRequest.newBuilder(root.resolve(path)).header("Authorization", "Bearer " + tokens.of(caller));
    }

    private HttpRequest.Builder command(Caller caller, String path) {
        return request(caller, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /// Every byte until the line is closed, as a client sees it that takes every word at its value.
    private String bytesOf(String method, String path, String header) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream().write("""
                    %s %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    %s\r
                    Connection: close\r
                    \r
                    """.formatted(method, path, tokens.of(Caller.AGENT), header)
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
