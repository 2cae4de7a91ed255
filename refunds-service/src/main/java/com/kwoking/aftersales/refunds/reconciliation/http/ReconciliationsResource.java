package com.kwoking.aftersales.refunds.reconciliation.http;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;

import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.refunds.reconciliation.AskForReconciliation;
import com.kwoking.aftersales.refunds.reconciliation.AskForReconciliation.Result.Asked;
import com.kwoking.aftersales.refunds.reconciliation.AskForReconciliation.Result.Backwards;
import com.kwoking.aftersales.refunds.reconciliation.AskForReconciliation.Result.TooLong;
import com.kwoking.aftersales.refunds.reconciliation.AskForReconciliation.Result.TooRecent;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Outcome;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Run;
import com.kwoking.aftersales.wording.Sentence;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/reconciliations")
@RolesAllowed({Role.SUPERVISOR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
@Blocking
class ReconciliationsResource {

    private static final Sentence PERIOD_BACKWARDS = Sentence.of("problem.PERIOD_BACKWARDS");
    private static final Sentence PERIOD_TOO_LONG = Sentence.of("problem.PERIOD_TOO_LONG");
    private static final Sentence PERIOD_TOO_RECENT = Sentence.of("problem.PERIOD_TOO_RECENT");

    private final AskForReconciliation askForReconciliation;
    private final Reconciliations runs;
    private final Callers callers;

    ReconciliationsResource(AskForReconciliation askForReconciliation, Reconciliations runs, Callers callers) {
        this.askForReconciliation = askForReconciliation;
        this.runs = runs;
        this.callers = callers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "askForReconciliation",
            summary = "Compare our payouts of a period with the provider's list",
            description = "What is too recent to be compared is left out: the run says what it compared.")
    @APIResponse(responseCode = "202", description = "It runs soon; Location says where to look")
    @APIResponse(responseCode = "400", description = "PERIOD_BACKWARDS, PERIOD_TOO_LONG or PERIOD_TOO_RECENT")
    public Response ask(@Valid @NotNull Wanted wanted) {
        return switch (askForReconciliation.ask(
                wanted.from(), wanted.to(), callers.current().name())) {
            case Asked(UUID id) ->
                Response.accepted(View.of(runs.of(id).orElseThrow()))
                        .location(URI.create("/reconciliations/" + id))
                        .build();
            case Backwards _ -> Problem.of(BAD_REQUEST, "PERIOD_BACKWARDS", PERIOD_BACKWARDS);
            case TooLong(Duration longest) ->
                Problem.of(BAD_REQUEST, "PERIOD_TOO_LONG", PERIOD_TOO_LONG.with(longest.toDays()));
            case TooRecent(Duration margin) ->
                Problem.of(BAD_REQUEST, "PERIOD_TOO_RECENT", PERIOD_TOO_RECENT.with(margin.toMinutes()));
        };
    }

    @GET
    @Operation(operationId = "listReconciliations", summary = "The runs, newest first")
    public Page list(
            @RestQuery @Nullable @Min(1) Long before, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        List<Run> page = runs.before(before == null ? Long.MAX_VALUE : before, limit);
        return new Page(
                page.stream().map(View::of).toList(),
                page.size() < limit ? null : page.getLast().place());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReconciliation", summary = "One run, and what came of it")
    @APIResponse(responseCode = "404", description = "No such run")
    public Response get(UUID id) {
        return runs.of(id)
                .map(run -> Response.ok(View.of(run)).build())
                .orElseGet(() -> Problem.notFound(Sought.RECONCILIATION));
    }

    /// @param from inclusive
    /// @param to exclusive
    record Wanted(@NotNull Instant from, @NotNull Instant to) {}

    /// @param next what `before` is for the next page; absent on the last one
    @Schema(name = "Page3")
    record Page(List<View> reconciliations, @Nullable Long next) {}

    /// @param trouble why it is incomplete
    @Schema(name = "View2")
    record View(
            UUID id,
            Instant from,
            Instant to,
            String askedBy,
            Instant askedAt,
            Reconciliations.State state,
            @Nullable Instant endedAt,
            @Nullable Integer payoutsThere,
            @Nullable Integer payoutsHere,
            @Nullable Integer newDifferences,
            @Nullable Integer goneDifferences,
            @Nullable String trouble) {

        static View of(Run run) {
            Outcome outcome = run.outcome();
            return new View(
                    run.id(),
                    run.period().from(),
                    run.period().to(),
                    run.askedBy(),
                    run.askedAt(),
                    run.state(),
                    run.endedAt(),
                    outcome == null ? null : outcome.there(),
                    outcome == null ? null : outcome.here(),
                    outcome == null ? null : outcome.found(),
                    outcome == null ? null : outcome.gone(),
                    outcome == null ? null : outcome.trouble());
        }
    }
}
