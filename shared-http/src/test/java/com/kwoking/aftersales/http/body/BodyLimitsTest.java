package com.kwoking.aftersales.http.body;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is too large is refused with a reason, whether it says so or not.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class BodyLimitsTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void aBodyHasAtMostOneMebibyte() {
        assertThat(add(MIB).statusCode()).isNotEqualTo(413);

        add(MIB + 1)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"))
                .body("detail", equalTo("A body has at most 1 MiB."))
                .body("instance", equalTo("/lamps"));
    }

    @Test
    void oneThatDoesNotSayHowLargeItIsIsCounted() throws Exception {
        HttpResponse<String> answer = inChunks(MIB + 1);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"BODY_TOO_LARGE\"");
        assertThat(inChunks(MIB).statusCode()).isNotEqualTo(413);
    }

    @Test
    void aFormWithAFileHasTheLimitOfTheService() throws Exception {
        assertThat(photo(MIB + 1).body()).contains("\"bytes\":" + (MIB + 1));

        assertThat(photo(2 * MIB).statusCode()).isEqualTo(413);
        assertThat(photo(2 * MIB).body()).contains("\"code\":\"FILE_TOO_LARGE\"");
    }

    private static Response add(int bytes) {
        return command("customer").body(lamp(bytes)).post("/lamps");
    }

    private static String lamp(int bytes) {
        String frame = "{\"name\": \"\", \"watts\": 40}";
        return frame.replace("\"\"", "\"%s\"".formatted("a".repeat(bytes - frame.length())));
    }

    private static HttpResponse<String> inChunks(int bytes) throws IOException, InterruptedException {
        byte[] lamp = lamp(bytes).getBytes(UTF_8);
        return send("/lamps", "application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(lamp)));
    }

    private static HttpResponse<String> photo(int bytes) throws IOException, InterruptedException {
        String form = """
                --frame\r
                Content-Disposition: form-data; name="kind"\r
                \r
                desk\r
                --frame\r
                Content-Disposition: form-data; name="file"; filename="lamp.png"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --frame--\r
                """.formatted("x".repeat(bytes));
        return send("/lamps/photo", "multipart/form-data; boundary=frame", BodyPublishers.ofString(form));
    }

    private static HttpResponse<String> send(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(RestAssured.port, path)))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.of("customer", "a-customer"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(body)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
