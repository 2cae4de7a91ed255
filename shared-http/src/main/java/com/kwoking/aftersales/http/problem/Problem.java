package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A refusal as the caller sees it (RFC 9457): a stable code, a sentence that helps, and the field it is about where
/// there is one. The sentence is there in both languages, so nobody can be refused in one only; which one is the
/// `detail` says the caller (Telling).
public final class Problem {

    private Problem() {}

    /// @param code stable for ever, e.g. `WINDOW_CLOSED`
    public static Response of(Response.Status status, String code, Sentence sentence) {
        return builder(status.getStatusCode(), code, sentence).build().toResponse();
    }

    public static Response of(Response.Status status, String code, String field, Sentence sentence) {
        return builder(status.getStatusCode(), code, sentence)
                .with("field", field)
                .build()
                .toResponse();
    }

    /// The same as an exception, for where no answer can be returned.
    public static HttpProblem asException(int status, String code, Sentence sentence) {
        return builder(status, code, sentence).build();
    }

    /// For a refusal that carries more than a sentence: add to it and build. It is told in English to a caller who does
    /// not say.
    public static HttpProblem.Builder builder(int status, String code, Sentence sentence) {
        return builder(status, code, sentence, Telling.ENGLISH);
    }

    /// @param otherwise how it is told to a caller who does not say
    public static HttpProblem.Builder builder(int status, String code, Sentence sentence, Telling otherwise) {
        return Telling.wanted().orElse(otherwise).tell(untold(status, code), sentence);
    }

    /// The same answer for what does not exist and for what is somebody else's.
    public static Response notFound(Sought what) {
        return notFoundException(what).toResponse();
    }

    public static HttpProblem notFoundException(Sought what) {
        return asException(404, "NOT_FOUND", what.isNotThere());
    }

    private static HttpProblem.Builder untold(int status, String code) {
        Response.@Nullable Status known = Response.Status.fromStatusCode(status);
        return HttpProblem.builder()
                .withType(URI.create("urn:kwoking:problem:" + code))
                .withTitle(known == null ? code : known.getReasonPhrase())
                .withStatus(status)
                .with("code", code);
    }
}
