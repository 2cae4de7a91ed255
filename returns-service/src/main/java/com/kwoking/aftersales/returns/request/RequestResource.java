package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.SupervisorOverride;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.representation.EntityVersion;
import com.kwoking.aftersales.returns.eligibility.http.RequestedItemBody;
import com.kwoking.aftersales.returns.inquiry.http.ReturnView;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Returns are asked for.
@Path("/returns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class RequestResource {

    private static final Sentence SUPERVISOR_ONLY = Sentence.of("problem.SUPERVISOR_ONLY");

    private final RequestReturn requestReturn;
    private final Refusals refusals;
    private final Callers callers;

    RequestResource(RequestReturn requestReturn, Refusals refusals, Callers callers) {
        this.requestReturn = requestReturn;
        this.refusals = refusals;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR})
    @Operation(operationId = "requestReturn", summary = "Ask to give something back")
    @APIResponse(responseCode = "201", description = "The return, with its Location")
    @APIResponse(responseCode = "403", description = "SUPERVISOR_ONLY: an override without the role")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such order")
    @APIResponse(responseCode = "409", description = "ALREADY_IN_A_RETURN, NOT_SHIPPED_YET, REFUSED_AT_THE_DOOR")
    @APIResponse(
            responseCode = "422",
            description = "WINDOW_CLOSED (with the deadline), NOT_RETURNABLE, QUANTITY_EXCEEDED, NOT_ON_THE_ORDER,"
                    + " CANCELLED, LOST, DIFFERENT_FLOWS")
    public Response request(@Valid @NotNull Request request) {
        Caller caller = callers.current();
        if (request.override() != null && !caller.is(Role.SUPERVISOR)) {
            return Problem.of(Response.Status.FORBIDDEN, "SUPERVISOR_ONLY", "override", SUPERVISOR_ONLY);
        }
        return requestReturn
                .request(request.toRequest(caller), caller::maySee)
                .map(outcome -> switch (outcome) {
                    case RequestOutcome.Opened(Change change) -> created(change.after(), caller);
                    case RequestOutcome.Refused refused -> refusals.refused(refused);
                    case RequestOutcome.DifferentFlows different -> refusals.differentFlows(different);
                })
                .orElseGet(() -> Problem.notFound(Sought.ORDER));
    }

    private static Response created(ReturnCase opened, Caller caller) {
        return Response.created(URI.create("/returns/" + opened.id().value()))
                .entity(ReturnView.of(opened, caller.isStaff()))
                .tag(EntityVersion.tag(opened.version()))
                .build();
    }

    /// What is not answered is unknown, not "no" (R28).
    record Request(
            @NotNull UUID orderId,
            @NotNull Motive motive,
            @NotEmpty @Size(max = 200) List<@Valid @NotNull RequestedItemBody> items,
            @Nullable @Size(max = 2000) String description,
            @NotNull WantedResolution wanted,
            @Nullable Boolean hasOriginalPackaging,
            @Nullable Boolean hasDeliveryNote,
            @Nullable Boolean visibleDamageAtDelivery,
            @Nullable Boolean acceptedAnyway,
            @Nullable @Valid Override override) {

        record Override(@NotBlank @Size(max = 500) String reason) {}

        ReturnRequest toRequest(Caller caller) {
            return new ReturnRequest(
                    new OrderId(orderId),
                    motive,
                    RequestedItemBody.toItems(items),
                    description,
                    wanted,
                    flags(),
                    caller.is(Role.CUSTOMER) ? Origin.CUSTOMER : Origin.AGENT,
                    override == null ? null : new SupervisorOverride(caller.name(), override.reason()));
        }

        private List<Flag> flags() {
            var flags = new ArrayList<Flag>();
            addIf(Boolean.TRUE.equals(visibleDamageAtDelivery), Flag.VISIBLE_DAMAGE_AT_DELIVERY, flags);
            addIf(Boolean.TRUE.equals(acceptedAnyway), Flag.ACCEPTED_ANYWAY, flags);
            addIf(Boolean.FALSE.equals(hasOriginalPackaging), Flag.NO_ORIGINAL_PACKAGING, flags);
            addIf(Boolean.FALSE.equals(hasDeliveryNote), Flag.NO_DELIVERY_NOTE, flags);
            return flags;
        }

        private static void addIf(boolean isSo, Flag flag, List<Flag> flags) {
            if (isSo) {
                flags.add(flag);
            }
        }
    }
}
