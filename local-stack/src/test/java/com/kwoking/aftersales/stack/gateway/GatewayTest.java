package com.kwoking.aftersales.stack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.http.WebServer;
import com.kwoking.aftersales.stack.json.Json;
import com.kwoking.aftersales.stack.machine.Ports;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayTest {

    /// What is longer arrived if its length did: writing it all into the answer takes seconds.
    private static final int MUCH = 500_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final WebServer service = WebServer.open("localhost", 0, _ -> GatewayTest::echo);
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
                .POST(BodyPublishers.ofString("{\"été\": 1}")));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body())
                .contains("\"method\":\"POST\"", "\"path\":\"/refunds/7\"", "été", "\"idempotency-key\":\"k\"");
    }

    @Test
    void aBodyOfUnknownLengthArrivesWhole() throws Exception {
        byte[] photo = "x".repeat(300_000).getBytes(StandardCharsets.UTF_8);

        var response = send(HttpRequest.newBuilder(uri("/refunds"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(photo))));

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
        var response = send(HttpRequest.newBuilder(uri("/orders")).POST(BodyPublishers.ofString("{}")));

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

    @ParameterizedTest
    @CsvSource({"unchanged, 304", "gone, 204"})
    void anAnswerWithoutABodyAnnouncesNone(String path, int status) throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/refunds/" + path)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map()).doesNotContainKeys("transfer-encoding", "content-length");
        assertThat(answer.headers().firstValue("ETag").isPresent()).isEqualTo(status == 304);
        assertThat(send(HttpRequest.newBuilder(uri("/refunds"))).statusCode())
                .as("the next on the same connection")
                .isEqualTo(201);
    }

    /// As curl does with anything larger.
    @Test
    void whoAsksBeforeItSendsIsToldToGoOn() throws Exception {
        var asked = HttpRequest.newBuilder(uri("/refunds"))
                .expectContinue(true)
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString("{}"));

        assertThat(send(asked).statusCode()).isEqualTo(201);
    }

    /// What a client sees that takes every word at its value.
    @Test
    void afterThe304ThereIsNotAByte() throws Exception {
        try (var socket = new Socket("localhost", gateway.port())) {
            socket.getOutputStream().write("""
                    GET /refunds/unchanged HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    \r
                    """.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 304 ").endsWith("\r\n\r\n");
            assertThat(answer.indexOf("\r\n\r\n")).isEqualTo(answer.length() - 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"application/json, 1", "multipart/form-data; boundary=x, 21"})
    void aBodyIsTooLargeOrArrives(String type, int mebibytes) throws Exception {
        byte[] most = new byte[mebibytes * 1024 * 1024];
        byte[] more = new byte[most.length + 1];

        assertThat(send(post(type, BodyPublishers.ofByteArray(most))).statusCode())
                .isEqualTo(201);
        isTooLarge(send(post(type, BodyPublishers.ofByteArray(more))));
        assertThat(send(post(type, unknownLength(most))).statusCode()).isEqualTo(201);
        isTooLarge(send(post(type, unknownLength(more))));
        isTooLarge(send(post(type, unknownLength(new byte[most.length * 2]))));
    }

    private static void echo(HttpServerRequest request) {
        switch (request.path()) {
            case "/refunds/unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "/refunds/gone" -> request.response().setStatusCode(204).end();
            default ->
                request.body()
                        .onSuccess(body -> request.response().setStatusCode(201).end(told(request, body)));
        }
    }

    private static String told(HttpServerRequest request, Buffer body) {
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return Json.write(new TreeMap<>(Map.of(
                "method",
                request.method().name(),
                "path",
                request.path(),
                "body",
                body.length() > MUCH ? body.length() + " bytes" : body.toString(),
                "headers",
                headers)));
    }

    private HttpRequest.Builder post(String type, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(uri("/refunds"))
                .header("Content-Type", type)
                .POST(body);
    }

    private static HttpRequest.BodyPublisher unknownLength(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
        assertThat(answer.body()).contains("\"code\":\"BODY_TOO_LARGE\"");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:%d%s".formatted(gateway.port(), path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
