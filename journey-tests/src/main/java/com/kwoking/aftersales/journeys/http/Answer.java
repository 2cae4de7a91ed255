package com.kwoking.aftersales.journeys.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;

/// What came back for one call.
///
/// @param call as a person writes it, e.g. `POST /orders`
/// @param retryAfter what the answer says about when to ask again
/// @param text the body as it came
public record Answer(String call, int status, Optional<String> etag, Optional<String> retryAfter, String text) {

    static Answer of(String call, HttpResponse<String> response) {
        return new Answer(
                call,
                response.statusCode(),
                response.headers().firstValue("ETag"),
                response.headers().firstValue("Retry-After"),
                response.body());
    }

    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(each -> each == status)) {
            throw new DidNotHappen(
                    "%s answered %d and not %s: %s".formatted(call, status, Arrays.toString(statuses), text));
        }
        return this;
    }

    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    public JsonNode body() {
        return text.isBlank() ? MissingNode.getInstance() : EventJson.read(text, JsonNode.class);
    }

    /// A field that has to be there.
    public String field(String name) {
        JsonNode field = body().path(name);
        if (field.isMissingNode() || field.isNull()) {
            throw new DidNotHappen("%s answered without a “%s”: %s".formatted(call, name, text));
        }
        return field.asText();
    }
}
