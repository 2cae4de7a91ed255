package com.kwoking.aftersales.http.representation;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/// What two people may change at once carries a version: the caller says which one they saw.
public final class EntityVersion {

    private static final Sentence MISSING = Sentence.of("problem.IF_MATCH_MISSING");
    private static final Sentence CHANGED = Sentence.of("problem.CHANGED_MEANWHILE");

    private EntityVersion() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /// Empty if the caller saw this version; otherwise the refusal: 428 when they did not say, 412 when
    /// it is another one by now (RFC 6585, RFC 9110).
    public static Optional<Response> objection(Request request, HttpHeaders headers, long current) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            return Optional.of(Problem.of(Response.Status.PRECONDITION_REQUIRED, "IF_MATCH_MISSING", MISSING));
        }
        return request.evaluatePreconditions(tag(current)) == null
                ? Optional.empty()
                : Optional.of(Problem.of(Response.Status.PRECONDITION_FAILED, "CHANGED_MEANWHILE", CHANGED));
    }
}
