package com.kwoking.aftersales.stack.http;

import com.kwoking.aftersales.stack.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/// What a request says, or does not.
public final class Requests {

    private Requests() {}

    public static Optional<String> header(RoutingContext asked, String name) {
        return Optional.ofNullable(asked.request().getHeader(name));
    }

    public static Optional<String> parameter(RoutingContext asked, String name) {
        return Optional.ofNullable(asked.queryParams().get(name)).filter(value -> !value.isBlank());
    }

    public static Optional<Integer> number(RoutingContext asked, String name) {
        return parameter(asked, name).filter(value -> value.matches("\\d{1,9}")).map(Integer::parseInt);
    }

    /// Empty for what is no JSON of this shape.
    public static <T> Optional<T> body(RoutingContext asked, Class<T> type) {
        return Optional.ofNullable(asked.body().asString()).flatMap(body -> Json.read(body, type));
    }
}
