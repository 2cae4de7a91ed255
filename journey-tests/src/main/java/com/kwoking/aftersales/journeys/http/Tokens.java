package com.kwoking.aftersales.journeys.http;

import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Development tokens, asked for once per caller: they last longer than any story.
public final class Tokens {

    private final URI door;
    private final HttpClient http;
    private final Map<Caller, String> known = new ConcurrentHashMap<>();

    public Tokens(URI gateway, HttpClient http) {
        this.door = gateway.resolve("/dev/tokens");
        this.http = http;
    }

    public String of(Caller caller) {
        return known.computeIfAbsent(caller, this::ask);
    }

    private String ask(Caller caller) {
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(EventJson.write(caller)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return Answer.of("POST /dev/tokens", response).expect(201).field("token");
        } catch (IOException e) {
            throw new DidNotHappen("POST /dev/tokens got no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DidNotHappen("POST /dev/tokens was interrupted");
        }
    }
}
