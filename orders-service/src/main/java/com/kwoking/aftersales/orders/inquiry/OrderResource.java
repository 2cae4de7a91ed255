package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.representation.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrderResource {

    private final OrderViews orders;
    private final Tagged tagged;
    private final Callers callers;

    OrderResource(OrderViews orders, Tagged tagged, Callers callers) {
        this.orders = orders;
        this.tagged = tagged;
        this.callers = callers;
    }

    @GET
    @Path("/{orderId}")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.OPERATOR, Role.STOREFRONT})
    @Operation(operationId = "getOrder", summary = "One order, its payment and its parcels")
    @APIResponse(
            responseCode = "200",
            description = "The order, with an ETag",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: missing, or somebody else's")
    public Response get(UUID orderId, @Context Request request) {
        return orders.view(new OrderId(orderId), callers.current())
                .map(view -> tagged.answer(request, view))
                .orElseGet(() -> Problem.notFound(Sought.ORDER));
    }

    @GET
    @Path("/{orderId}/timeline")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.OPERATOR, Role.STOREFRONT})
    @Operation(operationId = "getTimeline", summary = "Everything that happened to an order, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The timeline",
            content = @Content(schema = @Schema(implementation = TimelineView.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: missing, or somebody else's")
    public Response timeline(UUID orderId) {
        return orders.timeline(new OrderId(orderId), callers.current())
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Problem.notFound(Sought.ORDER));
    }
}
