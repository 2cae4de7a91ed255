package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.messaging.database.PassingFault;
import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/// A database that is away, full or has no connection left is nobody's mistake and passes: 503 and not 500, whatever
/// the fault was wrapped in. A commit that got no answer may have happened all the same; the key says whether it did.
@ApplicationScoped
class DatabaseAway implements ProblemPostProcessor {

    /// Before the answer is logged.
    private static final int FIRST = 1_000;

    private static final Sentence COME_BACK = Sentence.of("problem.SERVICE_UNAVAILABLE");

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return problem.getStatusCode() == 500 && PassingFault.is(context.cause) ? comeBack() : problem;
    }

    private static HttpProblem comeBack() {
        return Problem.builder(503, "SERVICE_UNAVAILABLE", COME_BACK)
                .withHeader("Retry-After", 1)
                .build();
    }
}
