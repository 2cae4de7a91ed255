package com.kwoking.aftersales.orders.cancellation;

import com.kwoking.aftersales.events.order.OrderCancelled.Actor;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.problem.Telling;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Scope;
import com.kwoking.aftersales.orders.order.ReadableOrders;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.http.ItemView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/orders/{orderId}/cancellation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cancellation")
class CancellationResource {

    private final CancelOrder cancelOrder;
    private final ReadableOrders readable;
    private final Callers callers;

    CancellationResource(CancelOrder cancelOrder, ReadableOrders readable, Callers callers) {
        this.cancelOrder = cancelOrder;
        this.readable = readable;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.OPERATOR, Role.STOREFRONT})
    @Operation(operationId = "previewCancellation", summary = "What cancelling now would come to")
    @APIResponse(
            responseCode = "200",
            description = "The preview",
            content = @Content(schema = @Schema(implementation = Preview.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: missing, or somebody else's")
    public Response preview(UUID orderId, @RestQuery boolean unshippedOnly) {
        var id = new OrderId(orderId);
        if (readable.of(id, callers.current()).isEmpty()) {
            return Problem.notFound(Sought.ORDER);
        }
        return switch (cancelOrder.preview(id, scope(unshippedOnly))) {
            case Cancellation.Possible possible ->
                Response.ok(Preview.of(possible)).build();
            case Cancellation.Impossible(Cancellation.Reason reason) ->
                Response.ok(Preview.of(reason)).build();
            case Cancellation.UnknownOrder() -> Problem.notFound(Sought.ORDER);
        };
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.STOREFRONT})
    @Operation(operationId = "cancelOrder", summary = "Cancel an order, or what of it has not left yet")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = Cancelled.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: missing, or somebody else's")
    @APIResponse(responseCode = "409", description = "ALREADY_SHIPPED, ALREADY_CANCELLED, CATEGORY_NOT_CANCELLABLE")
    public Response cancel(UUID orderId, @Valid @Nullable NewCancellation wanted) {
        var id = new OrderId(orderId);
        Caller caller = callers.current();
        if (readable.of(id, caller).isEmpty()) {
            return Problem.notFound(Sought.ORDER);
        }
        var asked = wanted == null ? new NewCancellation(null, null) : wanted;
        return switch (cancelOrder.cancel(id, asked.scope(), actor(caller), asked.code())) {
            case Cancellation.Possible cancelled ->
                Response.ok(Cancelled.of(cancelled)).build();
            case Cancellation.Impossible(Cancellation.Reason reason) -> refused(reason);
            case Cancellation.UnknownOrder() -> Problem.notFound(Sought.ORDER);
        };
    }

    private static Response refused(Cancellation.Reason reason) {
        return Problem.builder(409, reason.name(), CancellationWords.of(reason), Telling.ENGLISH_THEN_FRENCH)
                .build()
                .toResponse();
    }

    private static Actor actor(Caller caller) {
        if (caller.is(Role.CUSTOMER)) {
            return Actor.CUSTOMER;
        }
        return caller.is(Role.STOREFRONT) ? Actor.STOREFRONT : Actor.AGENT;
    }

    private static Scope scope(boolean unshippedOnly) {
        return unshippedOnly ? Scope.UNSHIPPED_ONLY : Scope.WHOLE_ORDER;
    }

    record NewCancellation(
            @Nullable CancellationReason reason,

            @Nullable @Schema(description = "Of an order that has partly left, cancel the rest")
            Boolean unshippedOnly) {

        Scope scope() {
            return CancellationResource.scope(Boolean.TRUE.equals(unshippedOnly));
        }

        CancellationReason code() {
            return reason == null ? CancellationReason.OTHER : reason;
        }
    }

    /// @param kept what would stay on the order, because its category cannot be cancelled any more (R22)
    @Schema(name = "CancellationPreview")
    record Preview(
            boolean cancellable,
            @Nullable Branch branch,
            @Nullable Amount amount,
            List<ItemView> items,
            List<ItemView> kept,
            Cancellation.@Nullable Reason reason,
            @Nullable String french,
            @Nullable String english) {

        static Preview of(Cancellation.Possible possible) {
            return new Preview(
                    true,
                    possible.branch(),
                    Amount.of(possible.amount()),
                    ItemView.of(possible.units()),
                    ItemView.of(possible.kept()),
                    null,
                    null,
                    null);
        }

        static Preview of(Cancellation.Reason reason) {
            var words = CancellationWords.of(reason);
            return new Preview(false, null, null, List.of(), List.of(), reason, words.french(), words.english());
        }
    }

    /// @param amount what goes back to where it came from
    @Schema(name = "Cancellation")
    record Cancelled(
            UUID orderId,
            Order.Status status,
            Branch branch,
            Amount amount,
            boolean complete,
            List<ItemView> items,
            List<ItemView> kept,
            Instant cancelledAt) {

        static Cancelled of(Cancellation.Possible done) {
            return new Cancelled(
                    done.after().orderId().value(),
                    done.after().status(),
                    done.branch(),
                    Amount.of(done.amount()),
                    done.isComplete(),
                    ItemView.of(done.units()),
                    ItemView.of(done.kept()),
                    done.at());
        }
    }
}
