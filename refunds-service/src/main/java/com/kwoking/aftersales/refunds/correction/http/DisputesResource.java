package com.kwoking.aftersales.refunds.correction.http;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.refunds.correction.DisputeRefunds;
import com.kwoking.aftersales.refunds.correction.ShowDisputes;
import com.kwoking.aftersales.refunds.correction.domain.Dispute;
import com.kwoking.aftersales.refunds.correction.domain.Disputes;
import com.kwoking.aftersales.refunds.inquiry.DisputeView;
import com.kwoking.aftersales.source.Ids;
import com.kwoking.aftersales.wording.Sentence;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What customers say of their refunds, and the answers (R53).
@Path("/disputes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
class DisputesResource {

    private static final Sentence ANSWERED_ALREADY = Sentence.of("problem.ANSWERED_ALREADY");

    private final DisputeRefunds disputeRefunds;
    private final Disputes disputes;
    private final GrantAnswers grants;
    private final Callers callers;
    private final Ids ids;

    DisputesResource(DisputeRefunds disputeRefunds, Disputes disputes, GrantAnswers grants, Callers callers, Ids ids) {
        this.disputeRefunds = disputeRefunds;
        this.disputes = disputes;
        this.grants = grants;
        this.callers = callers;
        this.ids = ids;
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR})
    @Operation(operationId = "listDisputes", summary = "What waits for an answer, oldest first")
    @APIResponse(responseCode = "200", description = "Open disputes; `next` asks for those after them")
    public Page list(@RestQuery @Nullable UUID after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        List<Dispute> open = disputes.open(Optional.ofNullable(after), limit);
        return new Page(
                open.stream().map(ShowDisputes::view).toList(),
                open.size() < limit ? null : open.getLast().id());
    }

    @POST
    @Path("/{disputeId}/answer")
    @RolesAllowed(Role.SUPERVISOR)
    @Idempotent
    @Operation(operationId = "answerDispute", summary = "Say that the refund was right, or set it right")
    @APIResponse(responseCode = "200", description = "The dispute, answered")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ANSWERED_ALREADY")
    @APIResponse(responseCode = "422", description = "MORE_THAN_IS_LEFT, OTHER_CURRENCY, NOTHING_TO_CORRECT")
    public Response answer(UUID disputeId, @Valid @NotNull AnswerBody body) {
        String by = callers.current().name();
        if (body.amount() == null && body.overpaid() == null) {
            return of(disputeRefunds.uphold(disputeId, body.answer(), by));
        }
        var asked = new CorrectionAsked(body.amount(), body.overpaid(), body.french(), body.english());
        var decisionId = ids.next();
        return of(disputeRefunds.correct(disputeId, wrong -> asked.grant(decisionId, wrong), body.answer(), by));
    }

    private Response of(DisputeRefunds.Outcome outcome) {
        return switch (outcome) {
            case DisputeRefunds.Outcome.Answered(Dispute dispute) ->
                Response.ok(ShowDisputes.view(dispute)).build();
            case DisputeRefunds.Outcome.Unknown() -> Problem.notFound(Sought.DISPUTE);
            case DisputeRefunds.Outcome.AnsweredBefore _ -> Problem.of(CONFLICT, "ANSWERED_ALREADY", ANSWERED_ALREADY);
            case DisputeRefunds.Outcome.NotGranted(var why) -> grants.of(why);
            case DisputeRefunds.Outcome.NothingAsked() -> GrantAnswers.nothingAsked();
        };
    }

    @Schema(name = "Page2")
    record Page(List<DisputeView> disputes, @Nullable UUID next) {}

    /// @param answer what the customer reads
    /// @param amount what is still to be paid; with `overpaid` absent too, the refund was right
    record AnswerBody(
            @NotBlank @Size(max = 2000) String answer,
            @Nullable @Valid Amount amount,
            @Nullable @Valid Amount overpaid,
            @Nullable @Size(min = 3, max = 300) String french,
            @Nullable @Size(min = 3, max = 300) String english) {}
}
