package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;

/// What the server refuses before anybody of us is asked (401, 403, 404, 405, 406, 415, a command that is not valid) is
/// told in the caller's language too. Whoever does not say reads the server's own words.
@ApplicationScoped
class RefusalsOfTheServer implements ProblemPostProcessor {

    /// After a passing fault became a problem of ours (DatabaseAway).
    private static final int SECOND = 999;

    private static final Sentences<Kind> WORDS = Sentences.of("refused", Kind.class);

    private final Violations violations;

    RefusalsOfTheServer(Violations violations) {
        this.violations = violations;
    }

    /// The names are those of the status codes, but for the one that has a list.
    private enum Kind {
        BAD_REQUEST,
        UNAUTHORIZED,
        FORBIDDEN,
        NOT_FOUND,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        UNSUPPORTED_MEDIA_TYPE,
        REQUEST_ENTITY_TOO_LARGE,
        INTERNAL_SERVER_ERROR,
        INVALID
    }

    @Override
    public int priority() {
        return SECOND;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        var wanted = Telling.wanted();
        return context.cause instanceof ConstraintViolationException invalid
                ? violations.tell(problem, invalid, wanted.orElse(Telling.ENGLISH), WORDS.of(Kind.INVALID))
                : wanted.map(language -> told(problem, language)).orElse(problem);
    }

    private static HttpProblem told(HttpProblem problem, Telling wanted) {
        return words(problem.getStatusCode())
                .map(words -> wanted.tell(HttpProblem.builder(problem), words).build())
                .orElse(problem);
    }

    private static Optional<Sentence> words(int status) {
        return Optional.ofNullable(Response.Status.fromStatusCode(status))
                .flatMap(known -> Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(known.name()))
                        .findFirst())
                .map(WORDS::of);
    }
}
