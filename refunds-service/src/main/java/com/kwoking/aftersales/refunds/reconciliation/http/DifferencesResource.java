package com.kwoking.aftersales.refunds.reconciliation.http;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.refunds.reconciliation.ResolveDifference;
import com.kwoking.aftersales.refunds.reconciliation.domain.Difference;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences.Judgement;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences.Resolution.NotOpen;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences.Resolution.Resolved;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences.Resolution.Unknown;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences.State;
import com.kwoking.aftersales.wording.Sentence;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/differences")
@RolesAllowed({Role.SUPERVISOR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
@Blocking
class DifferencesResource {

    private static final Sentence GONE = Sentence.of("problem.GONE");
    private static final Sentence ALREADY_RESOLVED = Sentence.of("problem.ALREADY_RESOLVED");

    private final Differences differences;
    private final ResolveDifference resolveDifference;
    private final Callers callers;

    DifferencesResource(Differences differences, ResolveDifference resolveDifference, Callers callers) {
        this.differences = differences;
        this.resolveDifference = resolveDifference;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listDifferences",
            summary = "What the provider's list and our payouts do not agree on, oldest first")
    public Page list(
            @RestQuery @Nullable State state,
            @RestQuery @DefaultValue("0") @Min(0) long after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var page = differences.page(Optional.ofNullable(state), after, limit);
        return new Page(
                page.stream().map(View::of).toList(),
                page.size() < limit ? null : page.getLast().place());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/resolution")
    @Idempotent
    @Operation(operationId = "resolveDifference", summary = "Say what a difference was, and be named for it")
    @APIResponse(responseCode = "204", description = "It is resolved; no money moved and no book changed by it")
    @APIResponse(responseCode = "404", description = "No such difference")
    @APIResponse(responseCode = "409", description = "ALREADY_RESOLVED, or GONE by itself")
    public Response resolve(UUID id, @Valid @NotNull ResolutionBody body) {
        return switch (resolveDifference.resolve(
                id, body.reason(), callers.current().name())) {
            case Resolved _ -> Response.noContent().build();
            case Unknown _ -> Problem.notFound(Sought.DIFFERENCE);
            case NotOpen(State state) ->
                switch (state) {
                    case GONE -> Problem.of(CONFLICT, "GONE", GONE);
                    case RESOLVED, OPEN -> Problem.of(CONFLICT, "ALREADY_RESOLVED", ALREADY_RESOLVED);
                };
        };
    }

    @Schema(name = "Judging")
    record ResolutionBody(@NotBlank @Size(max = 1000) String reason) {}

    /// @param next what `after` is for the next page; absent on the last one
    @Schema(name = "Page1")
    record Page(List<View> differences, @Nullable Long next) {}

    /// @param here the amount in our books, absent if it is not in them
    /// @param there the amount in the provider's, likewise
    @Schema(name = "View1")
    record View(
            UUID id,
            Difference.Kind kind,
            State state,
            @Nullable String reference,
            @Nullable String providerReference,
            @Nullable UUID refundId,
            @Nullable String orderNumber,
            @Nullable Money here,
            @Nullable Money there,
            Instant firstSeenAt,
            Instant lastSeenAt,
            @Nullable Instant goneAt,
            @Nullable Judgement resolution) {

        static View of(Differences.Record each) {
            Difference it = each.difference();
            return new View(
                    it.id(),
                    it.kind(),
                    each.state(),
                    it.reference(),
                    it.providerReference(),
                    it.refundId(),
                    it.orderNumber(),
                    it.here(),
                    it.there(),
                    each.firstSeenAt(),
                    each.lastSeenAt(),
                    each.goneAt(),
                    each.judgement());
        }
    }
}
