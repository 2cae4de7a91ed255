package com.kwoking.aftersales.http.idempotency;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.source.Ids;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The command that is being asked for: its key, what it is, and the story that it begins.
@ApplicationScoped
class Asked {

    private static final Sentence MISSING = Sentence.of("problem.IDEMPOTENCY_KEY_MISSING");
    private static final Sentence TOO_LONG = Sentence.of("problem.IDEMPOTENCY_KEY_TOO_LONG");

    private static final int LONGEST_KEY = 255;

    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final Fingerprints fingerprints;
    private final Ids ids;

    Asked(HttpHeaders headers, Request request, UriInfo uri, Fingerprints fingerprints, Ids ids) {
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.fingerprints = fingerprints;
        this.ids = ids;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem if there is none that can be kept
    String key() {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw Problem.asException(400, "IDEMPOTENCY_KEY_MISSING", MISSING);
        }
        if (key.length() > LONGEST_KEY) {
            throw Problem.asException(400, "IDEMPOTENCY_KEY_TOO_LONG", TOO_LONG);
        }
        return key;
    }

    String fingerprint(@Nullable Object[] arguments) {
        return fingerprints.of(request.getMethod(), uri.getPath(), arguments);
    }

    Cause cause() {
        return new Cause(correlationId(), null, headers.getHeaderString("traceparent"));
    }

    private UUID correlationId() {
        try {
            return UUID.fromString(String.valueOf(headers.getHeaderString("X-Correlation-Id")));
        } catch (IllegalArgumentException noneGiven) {
            return ids.next();
        }
    }
}
