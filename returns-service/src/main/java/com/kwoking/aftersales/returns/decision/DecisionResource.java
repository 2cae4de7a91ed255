package com.kwoking.aftersales.returns.decision;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRejected.Reason;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.returns.inquiry.http.CaseAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// An agent says yes or no, about the version that they saw.
@Path("/returns/{returnId}")
@RolesAllowed({Role.AGENT, Role.SUPERVISOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class DecisionResource {

    private final DecideReturn decideReturn;
    private final CaseAnswers answers;
    private final Callers callers;

    DecisionResource(DecideReturn decideReturn, CaseAnswers answers, Callers callers) {
        this.decideReturn = decideReturn;
        this.answers = answers;
        this.callers = callers;
    }

    @POST
    @Path("/approval")
    @Idempotent
    @Operation(operationId = "approveReturn", summary = "Say yes: the return gets its RMA number and its address")
    @APIResponse(responseCode = "200", description = "The return")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_APPROVED, ALREADY_REJECTED, REFUSED_AT_THE_DOOR")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "RETURN_ALWAYS_REQUIRED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
    public Response approve(UUID returnId, @Valid @NotNull ApprovalBody approval) {
        return answers.missingVersion()
                .orElseGet(() -> answers.of(decideReturn.approve(
                        new ReturnId(returnId),
                        new ApprovalRule.Asked(
                                approval.returnRequired(),
                                approval.note(),
                                callers.current().name()),
                        answers.isTheOneSeen())));
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @Operation(operationId = "rejectReturn", summary = "Say no, and why")
    @APIResponse(responseCode = "200", description = "The return")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_REJECTED, ALREADY_RECEIVED, ALREADY_INSPECTED")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
    public Response reject(UUID returnId, @Valid @NotNull RejectionBody rejection) {
        return answers.missingVersion()
                .orElseGet(() -> answers.of(decideReturn.reject(
                        new ReturnId(returnId),
                        new RejectionRule.Asked(
                                rejection.reason(),
                                rejection.explanation(),
                                callers.current().name()),
                        answers.isTheOneSeen())));
    }

    /// @param returnRequired absent leaves it to the policy: by the price of the units (R07)
    record ApprovalBody(
            @Nullable Boolean returnRequired,
            @Nullable @Size(max = 1000) String note) {}

    record RejectionBody(
            @NotNull Reason reason,
            @NotBlank @Size(max = 2000) String explanation) {}
}
