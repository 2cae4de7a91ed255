package com.kwoking.aftersales.journeys.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Calls through the gateway, each with its caller's token and, where it changes something, a key of its own. Safe
/// for many threads.
public final class Gateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI root;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Tokens tokens;
    private final Consumer<Answer> onlooker;

    public Gateway(URI root) {
        this(root, _ -> {});
    }

    /// @param onlooker sees every answer
    public Gateway(URI root, Consumer<Answer> onlooker) {
        this.root = root;
        this.tokens = new Tokens(root, http);
        this.onlooker = onlooker;
    }

    public Answer get(Caller caller, String path) {
        return call(caller, "GET", path, BodyPublishers.noBody(), UnaryOperator.identity());
    }

    public Answer post(Caller caller, String path, Object body) {
        return post(caller, path, body, UUID.randomUUID().toString());
    }

    /// The same key again asks for the same answer.
    public Answer post(Caller caller, String path, Object body, String idempotencyKey) {
        return call(caller, "POST", path, json(body), request -> request.header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey));
    }

    /// @param etag of what the caller has seen
    public Answer post(Caller caller, String path, Object body, UUID idempotencyKey, String etag) {
        return call(caller, "POST", path, json(body), request -> request.header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey.toString())
                .header("If-Match", etag));
    }

    public Answer put(Caller caller, String path, Object body, String etag) {
        return call(caller, "PUT", path, json(body), request -> request.header("Content-Type", "application/json")
                .header("If-Match", etag));
    }

    /// A file with one word about what it shows, as a browser's form sends it.
    public Answer upload(Caller caller, String path, String kind, String fileName, byte[] bytes) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes("""
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(boundary, kind, fileName).getBytes(UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        return call(caller, "POST", path, BodyPublishers.ofByteArray(form.toByteArray()), request -> request.header(
                        "Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", boundary));
    }

    private Answer call(
            Caller caller, String method, String path, BodyPublisher body, UnaryOperator<HttpRequest.Builder> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokens.of(caller))
                .method(method, body);
        String call = method + " " + path;
        try {
            Answer answer = Answer.of(call, http.send(headers.apply(request).build(), BodyHandlers.ofString()));
            onlooker.accept(answer);
            return answer;
        } catch (IOException e) {
            throw new DidNotHappen("%s got no answer: %s".formatted(call, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DidNotHappen(call + " was interrupted");
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(EventJson.write(body));
    }
}
