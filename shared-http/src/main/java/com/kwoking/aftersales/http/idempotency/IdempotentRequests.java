package com.kwoking.aftersales.http.idempotency;

import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentRequests {

    private static final Sentence IN_PROGRESS = Sentence.of("problem.REQUEST_IN_PROGRESS");

    private final AnsweredRequests answered;
    private final Callers callers;
    private final Asked asked;

    IdempotentRequests(AnsweredRequests answered, Callers callers, Asked asked) {
        this.answered = answered;
        this.callers = callers;
        this.asked = asked;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) {
        String key = asked.key();
        String who = callers.current().name();
        String fingerprint = asked.fingerprint(call.getParameters());
        Callable<Response> command = () -> Cause.during(asked.cause(), () -> answer(call, who, key, fingerprint));
        return QuarkusTransaction.requiringNew().call(command);
    }

    private Response answer(InvocationContext call, String who, String key, String fingerprint) throws Exception {
        var turn = answered.takeTurn(who, key);
        if (!turn.taken()) {
            throw inProgress();
        }
        if (turn.before() != null) {
            return turn.before().to(fingerprint);
        }
        var answer = answered.answer(fingerprint, (Response) call.proceed());
        if (!answered.keep(who, key, answer)) {
            throw inProgress();
        }
        return answer.toResponse();
    }

    private static HttpProblem inProgress() {
        return Problem.asException(409, "REQUEST_IN_PROGRESS", IN_PROGRESS);
    }
}
