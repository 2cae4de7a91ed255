package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A refusal as the caller sees it (RFC 9457): a stable code, a sentence that helps, and the field it is
/// about where there is one.
public final class Problem {

    private Problem() {}

    /// @param code stable for ever, e.g. `WINDOW_CLOSED`
    public static Response of(Response.Status status, String code, String sentence) {
        return problem(status.getStatusCode(), code, sentence, null).toResponse();
    }

    public static Response of(Response.Status status, String code, String field, String sentence) {
        return problem(status.getStatusCode(), code, sentence, field).toResponse();
    }

    /// In both languages: which one is the `detail`, says the caller, or the service's own habit (Telling).
    public static Response of(Response.Status status, String code, Sentence sentence) {
        return builder(status.getStatusCode(), code, sentence).build().toResponse();
    }

    /// The same as an exception, for where no answer can be returned.
    public static HttpProblem asException(int status, String code, String sentence) {
        return problem(status, code, sentence, null);
    }

    /// For a refusal that carries more than a sentence: add to it and build.
    public static HttpProblem.Builder builder(int status, String code, String sentence) {
        Response.@Nullable Status known = Response.Status.fromStatusCode(status);
        return HttpProblem.builder()
                .withType(URI.create("urn:kwoking:problem:" + code))
                .withTitle(known == null ? code : known.getReasonPhrase())
                .withStatus(status)
                .withDetail(sentence)
                .with("code", code);
    }

    public static HttpProblem.Builder builder(int status, String code, Sentence sentence) {
        return builder(status, code, sentence, Telling.usual());
    }

    /// @param otherwise how it is told to a caller who does not say, where that is not the service's habit
    public static HttpProblem.Builder builder(int status, String code, Sentence sentence, Telling otherwise) {
        return switch (Telling.wanted().orElse(otherwise)) {
            case ENGLISH -> builder(status, code, sentence.english());
            case ENGLISH_THEN_FRENCH ->
                builder(status, code, sentence.english()).with("french", sentence.french());
            case FRENCH_THEN_ENGLISH -> builder(status, code, sentence.french()).with("english", sentence.english());
        };
    }

    /// The same answer for what does not exist and for what is somebody else's.
    public static Response notFound(String what) {
        return of(Response.Status.NOT_FOUND, "NOT_FOUND", "There is no such " + what + ".");
    }

    private static HttpProblem problem(int status, String code, String sentence, @Nullable String field) {
        var problem = builder(status, code, sentence);
        return (field == null ? problem : problem.with("field", field)).build();
    }
}
