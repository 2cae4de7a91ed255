package com.kwoking.aftersales.orders.shipping;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.http.ParcelView;
import com.kwoking.aftersales.orders.order.http.ParcelViews;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
class ParcelsResource {

    private static final Sentence NOT_PAID = Sentence.of("problem.NOT_PAID");
    private static final Sentence CANCELLED = Sentence.of("problem.CANCELLED");
    private static final Sentence NOT_ON_THE_ORDER = Sentence.of("problem.NOT_ON_THE_ORDER");
    private static final Sentence TRACKING_NUMBER_TAKEN = Sentence.of("problem.TRACKING_NUMBER_TAKEN");

    private final ShipParcel shipParcel;
    private final ParcelViews parcels;

    ParcelsResource(ShipParcel shipParcel, ParcelViews parcels) {
        this.shipParcel = shipParcel;
        this.parcels = parcels;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.WAREHOUSE)
    @Operation(operationId = "shipParcel", summary = "Hand a parcel to a carrier")
    @APIResponse(
            responseCode = "201",
            description = "Shipped",
            content = @Content(schema = @Schema(implementation = ParcelView.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NOT_PAID, CANCELLED, QUANTITY_EXCEEDED, TRACKING_NUMBER_TAKEN")
    @APIResponse(responseCode = "422", description = "NOT_ON_THE_ORDER")
    public Response ship(UUID orderId, @NotNull @Valid NewParcel parcel) {
        return switch (shipParcel.ship(new OrderId(orderId), parcel.toPacking())) {
            case Shipment.Shipped(Parcel shipped, var change) ->
                Response.created(URI.create("/orders/%s/parcels/%s"
                                .formatted(orderId, shipped.parcelId().value())))
                        .entity(parcels.of(change.order(), shipped))
                        .build();
            case Shipment.NotPaid() -> Problem.of(CONFLICT, "NOT_PAID", NOT_PAID);
            case Shipment.Cancelled() -> Problem.of(CONFLICT, "CANCELLED", CANCELLED);
            case Shipment.NotOnTheOrder(Sku sku) ->
                Problem.builder(422, "NOT_ON_THE_ORDER", NOT_ON_THE_ORDER.with(sku.value()))
                        .with("field", "items")
                        .build()
                        .toResponse();
            case Shipment.QuantityExceeded(Sku sku, int asked, int left) ->
                PackingRefusals.quantityExceeded(sku, asked, left);
            case Shipment.TrackingNumberTaken() ->
                Problem.of(
                        CONFLICT,
                        "TRACKING_NUMBER_TAKEN",
                        "trackingNumber",
                        TRACKING_NUMBER_TAKEN.with(parcel.carrier()));
            case Shipment.UnknownOrder() -> Problem.notFound(Sought.ORDER);
        };
    }

    record NewParcel(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,29}") @Schema(examples = "COLISSIMO")
            String carrier,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{3,59}")
            String trackingNumber,

            @NotEmpty @Size(max = 200) List<@NotNull @Valid QuantityBody> items) {

        Packing toPacking() {
            return new Packing(carrier, trackingNumber, QuantityBody.contents(items));
        }
    }
}
