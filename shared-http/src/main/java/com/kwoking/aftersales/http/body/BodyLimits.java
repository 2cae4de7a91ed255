package com.kwoking.aftersales.http.body;

import com.kwoking.aftersales.http.problem.Telling;
import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Bodies that say how large they are and are too large: refused before they are read, with a reason. The server's own
/// refusal says nothing and hangs up, which a gateway takes for a service that is away.
@ApplicationScoped
class BodyLimits {

    /// What is not a file.
    static final long MOST_BYTES = 1024 * 1024;

    /// After who calls is known, before the server's own limit.
    private static final int BEFORE_THE_SERVERS_LIMIT = 10;

    /// So much of a refused body is read and thrown away, so that the caller hears the answer; beyond, the line is cut.
    private static final long MOST_TO_THROW_AWAY = 64 * MOST_BYTES;

    private static final Sentence FILE_TOO_LARGE = Sentence.of("input-error.FILE_TOO_LARGE");

    private final long mostBytesOfFiles;

    BodyLimits(@ConfigProperty(name = "kwoking.http.largest-upload", defaultValue = "1048576") long mostBytesOfFiles) {
        this.mostBytesOfFiles = mostBytesOfFiles;
    }

    void install(@Observes Filters filters) {
        filters.register(this::holdShort, BEFORE_THE_SERVERS_LIMIT);
    }

    private void holdShort(RoutingContext call) {
        boolean isForm = isForm(call.request());
        long length = length(call.request());
        if (length > (isForm ? mostBytesOfFiles : MOST_BYTES)) {
            refuse(call, isForm, length);
        } else {
            call.next();
        }
    }

    private static void refuse(RoutingContext call, boolean isForm, long length) {
        var answer = call.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        if (length > MOST_TO_THROW_AWAY) {
            answer.putHeader("Connection", "close");
        } else {
            call.request().handler(_ -> {}).resume();
        }
        answer.end(problem(isForm, call.request()));
    }

    /// Nobody has looked at the request yet, so it is told here and not by the problems' own writer.
    private static String problem(boolean isForm, HttpServerRequest request) {
        String code = isForm ? "FILE_TOO_LARGE" : "BODY_TOO_LARGE";
        Sentence sentence = isForm ? FILE_TOO_LARGE : LimitedBody.SENTENCE;
        HttpProblem told = Telling.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(Telling.ENGLISH)
                .tell(HttpProblem.builder().with("code", code), sentence)
                .build();
        var json = new JsonObject()
                .put("type", "urn:kwoking:problem:" + code)
                .put("status", 413)
                .put("title", "Request Entity Too Large")
                .put("detail", told.getDetail())
                .put("instance", request.path());
        told.getParameters().forEach(json::put);
        return json.encode();
    }

    private static boolean isForm(HttpServerRequest request) {
        @Nullable String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /// What is not a number of that size is for the server to refuse.
    private static long length(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }
}
