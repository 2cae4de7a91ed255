package com.kwoking.aftersales.journeys.http;

import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// HTTP without a token.
public record Plain(URI root, HttpClient http) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    public Plain(URI root) {
        this(root, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return call("POST", path, BodyPublishers.ofString(EventJson.write(body)));
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, BodyPublishers.ofString(EventJson.write(body)));
    }

    private Answer call(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        String call = method + " " + path;
        try {
            return Answer.of(call, http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new DidNotHappen("%s got no answer: %s".formatted(call, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DidNotHappen(call + " was interrupted");
        }
    }
}
