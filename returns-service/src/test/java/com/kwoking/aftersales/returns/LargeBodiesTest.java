package com.kwoking.aftersales.returns;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.jwt.build.Jwt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A film that is too long (R20), and what is no film. A form that does not say how large it is, is counted by the
/// gateway.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class LargeBodiesTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Tag("R20")
    @Test
    void aFileThatIsTooLargeIsSaidToBe() throws Exception {
        byte[] form = form(30 * MEBIBYTE);

        isRefused(post("/returns/" + UUID.randomUUID() + "/evidence", FORM, BodyPublishers.ofByteArray(form)), "FILE");
    }

    @Test
    void everythingElseIsHeldShorter() throws Exception {
        byte[] json = " ".repeat(2 * MEBIBYTE).getBytes(US_ASCII);

        isRefused(post("/returns", "application/json", BodyPublishers.ofByteArray(json)), "BODY");
        isRefused(post("/returns", "application/json", unknownLength(json)), "BODY");
    }

    @Test
    void whatIsShortNeedNotSayHowShort() throws Exception {
        byte[] json = "{}".getBytes(US_ASCII);

        assertThat(post("/returns", "application/json", unknownLength(json)).statusCode())
                .isEqualTo(400);
    }

    private static final String FORM = "multipart/form-data; boundary=x";

    private static void isRefused(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"%s_TOO_LARGE\"".formatted(what));
    }

    private static HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header(
                        "Authorization",
                        "Bearer " + Jwt.subject("agent").groups("agent").sign())
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private static BodyPublisher unknownLength(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] form(int size) throws IOException {
        var form = new ByteArrayOutputStream();
        form.write(("--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nITEM\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.mp4\"\r\n"
                        + "Content-Type: video/mp4\r\n\r\n")
                .getBytes(US_ASCII));
        form.write(new byte[size]);
        form.write("\r\n--x--\r\n".getBytes(US_ASCII));
        return form.toByteArray();
    }
}
