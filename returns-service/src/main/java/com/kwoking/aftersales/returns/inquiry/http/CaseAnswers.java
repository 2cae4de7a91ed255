package com.kwoking.aftersales.returns.inquiry.http;

import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.problem.Telling;
import com.kwoking.aftersales.http.representation.EntityVersion;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.AsBefore;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.ChangedMeanwhile;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Conflict;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.UnknownReturn;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;

/// How what came of a command is answered.
@ApplicationScoped
public class CaseAnswers {

    private static final Sentences<InputError> INPUT_ERRORS = Sentences.of("input-error", InputError.class);

    /// Said in both languages also to a caller who does not say which.
    private static final Set<InputError> IN_FRENCH_TOO = EnumSet.of(
            InputError.RECEIVED_MISSING, InputError.REPLACEMENT_NOT_POSSIBLE, InputError.POSTAGE_CURRENCY_DIFFERS);

    private static final int CONFLICT = 409;
    private static final long NO_VERSION = -1;

    private final Callers callers;
    private final Request request;
    private final HttpHeaders headers;

    CaseAnswers(Callers callers, Request request, HttpHeaders headers) {
        this.callers = callers;
        this.request = request;
        this.headers = headers;
    }

    /// The return as it stands after it, with its version.
    public Response of(CaseResult result) {
        return of(result, this::shown);
    }

    public Response of(CaseResult result, Function<ReturnCase, Response> done) {
        return switch (result) {
            case Changed(Change change) -> done.apply(change.after());
            case AsBefore(ReturnCase same) -> done.apply(same);
            case Conflict(ReturnCase unchanged, var conflict) -> {
                Sentence sentence = StateConflictText.of(conflict);
                yield Problem.builder(CONFLICT, conflict.name(), sentence, Telling.FRENCH_THEN_ENGLISH)
                        .with("state", unchanged.status().name())
                        .build()
                        .toResponse();
            }
            case Invalid(InputError error) -> invalid(error);
            case ChangedMeanwhile(long version) ->
                EntityVersion.objection(request, headers, version).orElseThrow();
            case UnknownReturn _ -> Problem.notFound(Sought.RETURN);
        };
    }

    public Response shown(ReturnCase seen) {
        return Response.ok(ReturnView.of(seen, callers.current().isStaff()))
                .tag(EntityVersion.tag(seen.version()))
                .build();
    }

    /// Said before anything is looked at: who decides has to have seen what they decide about.
    public Optional<Response> missingVersion() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                ? EntityVersion.objection(request, headers, NO_VERSION)
                : Optional.empty();
    }

    public LongPredicate isTheOneSeen() {
        return version -> EntityVersion.objection(request, headers, version).isEmpty();
    }

    private static Response invalid(InputError error) {
        Sentence sentence = INPUT_ERRORS.of(error);
        var problem = Problem.builder(status(error), error.name(), sentence).with("field", error.field());
        if (Telling.wanted().isEmpty() && IN_FRENCH_TOO.contains(error)) {
            problem.with("french", sentence.french());
        }
        return problem.build().toResponse();
    }

    private static int status(InputError error) {
        return switch (error) {
            case FILE_TOO_LARGE -> 413;
            case FILE_KIND_NOT_ACCEPTED -> 415;
            case UNITS_DO_NOT_MATCH,
                    RECEIVED_MISSING,
                    POSTAGE_CURRENCY_DIFFERS,
                    CONDITION_MISSING,
                    CRITERIA_MISSING,
                    PROBLEM_NOT_JUDGED,
                    TOO_MANY_ACCESSORIES,
                    EXPLANATION_MISSING,
                    RESOLUTION_NOT_OFFERED,
                    REPLACEMENT_NOT_POSSIBLE,
                    AGREED_AMOUNT_MISSING,
                    AGREED_AMOUNT_OUT_OF_PLACE,
                    AGREED_AMOUNT_TOO_HIGH,
                    CUSTOMS_COSTS_OUT_OF_PLACE,
                    CURRENCY_DIFFERS,
                    RETURN_ALWAYS_REQUIRED,
                    RECEIPT_UNKNOWN,
                    FILE_EMPTY -> 422;
        };
    }
}
