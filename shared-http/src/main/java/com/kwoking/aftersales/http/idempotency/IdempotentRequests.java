package com.kwoking.aftersales.http.idempotency;

import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.messaging.Cause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentRequests {

    private static final int LONGEST_KEY = 255;

    private final AnsweredRequests answered;
    private final Fingerprints fingerprints;
    private final Callers callers;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;

    IdempotentRequests(
            AnsweredRequests answered,
            Fingerprints fingerprints,
            Callers callers,
            HttpHeaders headers,
            Request request,
            UriInfo uri) {
        this.answered = answered;
        this.fingerprints = fingerprints;
        this.callers = callers;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) {
        String key = key();
        String who = callers.current().name();
        String fingerprint = fingerprints.of(request.getMethod(), uri.getPath(), call.getParameters());
        Callable<Response> command = () -> Cause.during(cause(), () -> answer(call, who, key, fingerprint));
        return QuarkusTransaction.requiringNew().call(command);
    }

    private Response answer(InvocationContext call, String who, String key, String fingerprint) throws Exception {
        if (!answered.takeTurn(who, key)) {
            throw Problem.asException(
                    409, "REQUEST_IN_PROGRESS", "The first request with this Idempotency-Key is still being handled.");
        }
        Optional<AnsweredRequests.Answer> before = answered.find(who, key);
        if (before.isPresent()) {
            return before.get().to(fingerprint);
        }
        var answer = answered.answer(fingerprint, (Response) call.proceed());
        answered.keep(who, key, answer);
        return answer.toResponse();
    }

    private String key() {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw Problem.asException(
                    400,
                    "IDEMPOTENCY_KEY_MISSING",
                    "Send an Idempotency-Key header, e.g. a random UUID, and the same one when you try again.");
        }
        if (key.length() > LONGEST_KEY) {
            throw Problem.asException(
                    400, "IDEMPOTENCY_KEY_TOO_LONG", "An Idempotency-Key has at most 255 characters.");
        }
        return key;
    }

    private Cause cause() {
        return new Cause(correlationId(), null, headers.getHeaderString("traceparent"));
    }

    private UUID correlationId() {
        try {
            return UUID.fromString(String.valueOf(headers.getHeaderString("X-Correlation-Id")));
        } catch (IllegalArgumentException noneGiven) {
            return UUID.randomUUID();
        }
    }
}
