package com.kwoking.aftersales.stack.http;

import com.kwoking.aftersales.stack.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is sent back.
///
/// @param body nothing stands for a connection that is dropped without a word
public record Answer(int status, Map<String, String> headers, Optional<byte[]> body) {

    private static final String CONTENT_TYPE = "Content-Type";

    public static Answer of(int status, Object body) {
        return new Answer(status, Map.of(CONTENT_TYPE, "application/json"), bytes(Json.write(body)));
    }

    public static Answer nothing(int status) {
        return new Answer(status, Map.of(), Optional.of(new byte[0]));
    }

    public static Answer text(String text) {
        return new Answer(200, Map.of(CONTENT_TYPE, "text/plain; charset=UTF-8"), bytes(text));
    }

    /// As RFC 9457 has it, with our stable code.
    public static Answer problem(int status, String code, String detail) {
        String problem = Json.write(Map.of("status", status, "code", code, "detail", detail));
        return new Answer(status, Map.of(CONTENT_TYPE, "application/problem+json"), bytes(problem));
    }

    public static Answer notFound() {
        return problem(404, "NOT_FOUND", "There is nothing at this address.");
    }

    public static Answer dropped() {
        return new Answer(0, Map.of(), Optional.empty());
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    private static Optional<byte[]> bytes(String text) {
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
