package com.kwoking.aftersales.http.webhook;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.UNAUTHORIZED;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a provider or a carrier is told about its signal.
@Schema(name = "SignalEffect")
public record SignalEffect(What effect) {

    private static final Sentence UNREADABLE = Sentence.of("problem.SIGNAL_NOT_UNDERSTOOD");
    private static final Sentence NOT_GENUINE = Sentence.of("problem.SIGNATURE_INVALID");

    public enum What {
        APPLIED,
        /// Taken note of, and nothing follows from it.
        NONE,
        /// Heard before.
        REPEATED
    }

    public static Response of(What what) {
        return Response.ok(new SignalEffect(what)).build();
    }

    public static Response notUnderstood(String why) {
        return Problem.of(BAD_REQUEST, "NOT_UNDERSTOOD", UNREADABLE.with(why));
    }

    public static Response notGenuine() {
        return Problem.of(UNAUTHORIZED, "SIGNATURE_INVALID", NOT_GENUINE);
    }
}
