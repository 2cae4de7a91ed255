package com.kwoking.aftersales.stack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.Ports;
import com.kwoking.aftersales.stack.http.Answer;
import com.kwoking.aftersales.stack.http.HttpApi;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpApi service = new HttpApi(
            "localhost",
            0,
            question -> Answer.of(
                    201,
                    new TreeMap<>(Map.of(
                            "method", question.method(),
                            "path", question.path(),
                            "body", question.rawBody(),
                            "headers", new TreeMap<>(question.headers())))));
    private Gateway gateway;

    @BeforeEach
    void open() {
        Routes routes = new Routes(List.of(
                new Upstream("refunds-service", "localhost", service.port(), List.of("refunds")),
                new Upstream("orders-service", "localhost", Ports.free(), List.of("orders"))));
        gateway = new Gateway("localhost", 0, routes, Map.of("refunds", "here"));
    }

    @AfterEach
    void close() {
        gateway.close();
        service.close();
    }

    @Test
    void aRequestReachesItsServiceWithBodyAndHeaders() throws Exception {
        var response = send(HttpRequest.newBuilder(uri("/refunds/7"))
                .header("Idempotency-Key", "k")
                .POST(HttpRequest.BodyPublishers.ofString("{\"été\": 1}")));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body())
                .contains("\"method\":\"POST\"", "\"path\":\"/refunds/7\"", "été", "\"idempotency-key\":\"k\"");
    }

    @Test
    void aBodyOfUnknownLengthArrivesWhole() throws Exception {
        byte[] photo = "x".repeat(300_000).getBytes(StandardCharsets.UTF_8);

        var response = send(HttpRequest.newBuilder(uri("/refunds"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(photo))));

        assertThat(response.body()).contains("x".repeat(300_000)).doesNotContain("http2-settings");
    }

    @Test
    void whatSomebodyClaimsToBeIsNotPassedOn() throws Exception {
        var response = send(HttpRequest.newBuilder(uri("/refunds"))
                .header("X-User-Id", "the-boss")
                .header("X-User-Roles", "operator")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Forwarded-For", "10.0.0.1"));

        assertThat(response.body())
                .doesNotContainIgnoringCase("x-user-")
                .doesNotContain("the-boss", "\"forwarded\"", "10.0.0.1")
                .contains("\"x-forwarded-for\":\"127.0.0.1\"");
    }

    @Test
    void theNameOfAServiceIsCutOff() throws Exception {
        var response = send(HttpRequest.newBuilder(uri("/refunds-service/dead-letters")));

        assertThat(response.body()).contains("\"path\":\"/dead-letters\"");
    }

    @Test
    void aServiceThatIsAwayIsAProblemToTryAgain() throws Exception {
        var response = send(HttpRequest.newBuilder(uri("/orders")).POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        assertThat(response.body()).contains("\"code\":\"SERVICE_UNAVAILABLE\"");
    }

    @Test
    void anUnknownAddressIsAProblem() throws Exception {
        var response = send(HttpRequest.newBuilder(uri("/nowhere")));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"NOT_FOUND\"");
    }

    @Test
    void theRootSaysWhatThereIs() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/"))).body()).isEqualTo("{\"refunds\":\"here\"}");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:%d%s".formatted(gateway.port(), path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
