package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.orders.order.http.ParcelView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/orders/{orderId}/parcels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parcels")
class ParcelResource {

    private final OrderViews orders;
    private final Callers callers;

    ParcelResource(OrderViews orders, Callers callers) {
        this.orders = orders;
        this.callers = callers;
    }

    @GET
    @Path("/{parcelId}")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.OPERATOR, Role.STOREFRONT})
    @Operation(operationId = "getParcel", summary = "One parcel, as its order shows it")
    @APIResponse(
            responseCode = "200",
            description = "The parcel",
            content = @Content(schema = @Schema(implementation = ParcelView.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: missing, or somebody else's")
    public Response get(UUID orderId, UUID parcelId) {
        return orders.view(new OrderId(orderId), callers.current()).stream()
                .flatMap(order -> order.parcels().stream())
                .filter(parcel -> parcel.parcelId().equals(parcelId))
                .findFirst()
                .map(parcel -> Response.ok(parcel).build())
                .orElseGet(() -> Problem.notFound(Sought.PARCEL));
    }
}
