package com.kwoking.aftersales.stack.http;

import com.kwoking.aftersales.stack.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/// The ends of a request.
public final class Answers {

    private static final String CONTENT_TYPE = "Content-Type";

    private Answers() {}

    public static void json(RoutingContext asked, int status, Object body) {
        asked.response()
                .setStatusCode(status)
                .putHeader(CONTENT_TYPE, "application/json")
                .end(Json.write(body));
    }

    public static void text(RoutingContext asked, String text) {
        asked.response().putHeader(CONTENT_TYPE, "text/plain; charset=UTF-8").end(text);
    }

    /// As RFC 9457 has it, with our stable code.
    public static void problem(RoutingContext asked, int status, String code, String detail) {
        asked.response()
                .setStatusCode(status)
                .putHeader(CONTENT_TYPE, "application/problem+json")
                .end(Json.write(Map.of("status", status, "code", code, "detail", detail)));
    }

    public static void notFound(RoutingContext asked) {
        problem(asked, 404, "NOT_FOUND", "There is nothing at this address.");
    }

    /// The connection ends without a word.
    public static void drop(RoutingContext asked) {
        asked.request().connection().close();
    }
}
