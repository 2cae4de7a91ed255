package com.kwoking.aftersales.refunds.payout.http;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.refunds.payout.ResolvePayouts;
import com.kwoking.aftersales.refunds.payout.ResolvePayouts.Done;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Objection;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import com.kwoking.aftersales.wording.Sentences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What people do about a payout. Everything is recorded with who did it and when.
@Path("/payouts/{refundId}/{tenderId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
class SettlementResource {

    private static final Sentences<Objection> OBJECTIONS = Sentences.of("payout-objection", Objection.class);

    private final ResolvePayouts resolvePayouts;
    private final Callers callers;

    SettlementResource(ResolvePayouts resolvePayouts, Callers callers) {
        this.resolvePayouts = resolvePayouts;
        this.callers = callers;
    }

    /// @param reference by which the payment can be found in the bank's books
    @Schema(name = "NewSettlement")
    record NewSettlement(
            @NotBlank @Size(max = 200) String reference,
            @Nullable @Size(max = 1000) String note) {}

    @Schema(name = "PayoutNow")
    record Now(PayoutState state) {}

    @POST
    @Path("/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            operationId = "settlePayout",
            summary = "Say that a payout was made by hand; a large one is confirmed by a second supervisor (A16)")
    @APIResponse(
            responseCode = "200",
            description = "ISSUED, or AWAITING_SECOND until another supervisor says the same",
            content = @Content(schema = @Schema(implementation = Now.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_ISSUED, STILL_ASKED, HELD_BACK, FOUR_EYES, OTHER_REFERENCE, CAME_BACK")
    public Response settle(UUID refundId, String tenderId, @NotNull @Valid NewSettlement said) {
        var payment = new ManualPayment(who(), said.reference().strip(), said.note());
        return answer(resolvePayouts.settle(payout(refundId, tenderId), payment));
    }

    @DELETE
    @Path("/settlement")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            operationId = "withdrawSettlement",
            summary = "Take back a settlement that awaits its second pair of eyes")
    @APIResponse(
            responseCode = "200",
            description = "MANUAL_REQUIRED again",
            content = @Content(schema = @Schema(implementation = Now.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NOTHING_PROPOSED, ALREADY_ISSUED, STILL_ASKED")
    public Response withdraw(UUID refundId, String tenderId) {
        return answer(resolvePayouts.withdraw(payout(refundId, tenderId), who()));
    }

    @POST
    @Path("/retry")
    @Idempotent
    @RolesAllowed({Role.SUPERVISOR, Role.OPERATOR})
    @Operation(operationId = "retryPayout", summary = "Ask the provider again for what failed, at once")
    @APIResponse(
            responseCode = "200",
            description = "DUE",
            content = @Content(schema = @Schema(implementation = Now.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NOT_FAILED, ALREADY_ISSUED, STILL_ASKED")
    public Response retry(UUID refundId, String tenderId) {
        return answer(resolvePayouts.retry(payout(refundId, tenderId), who()));
    }

    @POST
    @Path("/release")
    @Idempotent
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            operationId = "releasePayout",
            summary = "Let a payout that was held back be paid as it was decided (R09)")
    @APIResponse(
            responseCode = "200",
            description = "DUE",
            content = @Content(schema = @Schema(implementation = Now.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NOT_HELD, ALREADY_ISSUED, STILL_ASKED")
    public Response release(UUID refundId, String tenderId) {
        return answer(resolvePayouts.release(payout(refundId, tenderId), who()));
    }

    private static PayoutId payout(UUID refundId, String tenderId) {
        return new PayoutId(new RefundId(refundId), new TenderId(tenderId));
    }

    private String who() {
        return callers.current().name();
    }

    private static Response answer(Done done) {
        return switch (done) {
            case Done.Is(PayoutState state) -> Response.ok(new Now(state)).build();
            case Done.Refused(Objection objection) -> Problem.of(CONFLICT, objection.name(), OBJECTIONS.of(objection));
            case Done.UnknownPayout() -> Problem.notFound(Sought.PAYOUT);
        };
    }
}
