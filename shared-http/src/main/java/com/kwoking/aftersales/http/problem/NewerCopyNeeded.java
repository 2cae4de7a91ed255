package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.messaging.json.NewerConstant;
import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/// While a release is rolled out a copy of the one before meets rows that only the new one can read. That passes,
/// and the caller's next try may reach a copy that can.
@ApplicationScoped
class NewerCopyNeeded implements ProblemPostProcessor {

    /// Before the answer is logged.
    private static final int FIRST = 1_000;

    private static final Sentence COME_BACK = Sentence.of("problem.NEWER_COPY_NEEDED");

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        boolean isNewer = Stream.iterate(context.cause, cause -> cause != null, Throwable::getCause)
                .anyMatch(NewerConstant.class::isInstance);
        return problem.getStatusCode() == 500 && isNewer
                ? Problem.builder(503, "SERVICE_UNAVAILABLE", COME_BACK)
                        .withHeader("Retry-After", 1)
                        .build()
                : problem;
    }
}
