package com.kwoking.aftersales.refunds.correction.http;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.CREATED;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.refunds.correction.DisputeRefunds;
import com.kwoking.aftersales.refunds.correction.ShowDisputes;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.source.Ids;
import com.kwoking.aftersales.wording.Sentence;
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

/// "My refund is wrong" (R53).
@Path("/refunds/{refundId}/disputes")
@RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
class DisputeResource {

    private static final Sentence DISPUTED_ALREADY = Sentence.of("problem.DISPUTED_ALREADY");

    private final DisputeRefunds disputeRefunds;
    private final RefundRecords records;
    private final Callers callers;
    private final Ids ids;

    DisputeResource(DisputeRefunds disputeRefunds, RefundRecords records, Callers callers, Ids ids) {
        this.disputeRefunds = disputeRefunds;
        this.records = records;
        this.callers = callers;
        this.ids = ids;
    }

    @POST
    @Idempotent
    @Operation(operationId = "disputeRefund", summary = "Say that a refund is wrong")
    @APIResponse(responseCode = "201", description = "The dispute; somebody will answer it")
    @APIResponse(responseCode = "404", description = "No such refund, or none of yours")
    @APIResponse(responseCode = "409", description = "DISPUTED_ALREADY: the refund has an open dispute")
    public Response open(UUID refundId, @Valid @NotNull DisputeBody body) {
        return records.of(new RefundId(refundId))
                .map(RefundRecords.RefundRecord::refund)
                .filter(refund -> callers.current().maySee(refund.customerId()))
                .map(refund -> open(refund, body.message()))
                .orElseGet(() -> Problem.notFound(Sought.REFUND));
    }

    private Response open(Refund refund, String message) {
        return disputeRefunds
                .open(ids.next(), refund, message, callers.current().name())
                .map(dispute -> Response.status(CREATED)
                        .entity(ShowDisputes.view(dispute))
                        .build())
                .orElseGet(() -> Problem.of(CONFLICT, "DISPUTED_ALREADY", DISPUTED_ALREADY));
    }

    record DisputeBody(@NotBlank @Size(max = 2000) String message) {}
}
