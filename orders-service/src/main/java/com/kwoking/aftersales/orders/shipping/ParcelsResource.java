package com.kwoking.aftersales.orders.shipping;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.orders.OrderTerms;
import com.kwoking.aftersales.orders.inquiry.ReadableOrders;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.http.ParcelView;
import com.kwoking.aftersales.orders.tracking.TrackParcel;
import com.kwoking.aftersales.orders.tracking.domain.Loss;
import com.kwoking.aftersales.orders.tracking.domain.LossReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/orders/{orderId}/parcels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parcels")
class ParcelsResource {

    private final ShipParcel shipParcel;
    private final TrackParcel trackParcel;
    private final ReadableOrders readable;
    private final Callers callers;
    private final OrderTerms terms;
    private final Clock clock;

    ParcelsResource(
            ShipParcel shipParcel,
            TrackParcel trackParcel,
            ReadableOrders readable,
            Callers callers,
            OrderTerms terms,
            Clock clock) {
        this.shipParcel = shipParcel;
        this.trackParcel = trackParcel;
        this.readable = readable;
        this.callers = callers;
        this.terms = terms;
        this.clock = clock;
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
                        .entity(view(change.order(), shipped))
                        .build();
            case Shipment.NotPaid() ->
                Problem.of(CONFLICT, "NOT_PAID", "The order is not paid yet. Nothing ships before it is.");
            case Shipment.Cancelled() ->
                Problem.of(CONFLICT, "CANCELLED", "The order is cancelled. Keep the goods back.");
            case Shipment.NotOnTheOrder(Sku sku) ->
                Problem.builder(422, "NOT_ON_THE_ORDER", "The order has no %s.".formatted(sku.value()))
                        .with("field", "items")
                        .build()
                        .toResponse();
            case Shipment.QuantityExceeded(Sku sku, int asked, int left) -> quantityExceeded(sku, asked, left);
            case Shipment.TrackingNumberTaken() ->
                Problem.of(
                        CONFLICT,
                        "TRACKING_NUMBER_TAKEN",
                        "trackingNumber",
                        "Another parcel of %s has this tracking number.".formatted(parcel.carrier()));
            case Shipment.UnknownOrder() -> Problem.notFound("order");
        };
    }

    @POST
    @Path("/{parcelId}/loss")
    @Idempotent
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR})
    @Operation(
            operationId = "declareParcelLost",
            summary = "Say that a parcel will not arrive; what is not sent again is refunded")
    @APIResponse(
            responseCode = "200",
            description = "The parcel, lost",
            content = @Content(schema = @Schema(implementation = ParcelView.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "JOURNEY_OVER, QUANTITY_EXCEEDED, RESHIPPED_ONCE_ALREADY")
    public Response lose(UUID orderId, UUID parcelId, @Valid @Nullable NewLoss loss) {
        var report = loss == null ? new LossReport(List.of()) : loss.toReport();
        return switch (trackParcel.lose(new OrderId(orderId), new ParcelId(parcelId), report)) {
            case Loss.Declared(Parcel lost, var change) ->
                Response.ok(view(change.order(), lost)).build();
            case Loss.UnknownOrder() -> Problem.notFound("order");
            case Loss.UnknownParcel() -> Problem.notFound("parcel");
            case Loss.JourneyOver() ->
                Problem.of(CONFLICT, "JOURNEY_OVER", "The parcel arrived, came back, or is lost already.");
            case Loss.QuantityExceeded(Sku sku, int asked, int left) -> quantityExceeded(sku, asked, left);
            case Loss.ReshippedOnceAlready() ->
                Problem.of(
                        CONFLICT,
                        "RESHIPPED_ONCE_ALREADY",
                        "reship",
                        "This parcel replaced a lost one. What is lost twice is refunded.");
        };
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
        return readable.view(new OrderId(orderId), callers.current()).stream()
                .flatMap(order -> order.parcels().stream())
                .filter(parcel -> parcel.parcelId().equals(parcelId))
                .findFirst()
                .map(parcel -> Response.ok(parcel).build())
                .orElseGet(() -> Problem.notFound("parcel"));
    }

    private ParcelView view(Order order, Parcel parcel) {
        return ParcelView.of(order.purchase(), parcel, terms.trackingStaleAfter(), clock.instant());
    }

    private static Response quantityExceeded(Sku sku, int asked, int left) {
        return Problem.builder(
                        409,
                        "QUANTITY_EXCEEDED",
                        "Of %s there are %d left, not %d.".formatted(sku.value(), left, asked))
                .with("sku", sku.value())
                .with("left", left)
                .build()
                .toResponse();
    }

    record NewParcel(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,29}") @Schema(examples = "COLISSIMO")
            String carrier,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{3,59}")
            String trackingNumber,

            @NotEmpty @Size(max = 200) List<@NotNull @Valid Quantity> items) {

        Packing toPacking() {
            return new Packing(carrier, trackingNumber, contents(items));
        }
    }

    /// @param reship what of it is in stock and sent again; the rest is refunded (R18, R19)
    record NewLoss(@Nullable @Size(max = 200) List<@NotNull @Valid Quantity> reship) {

        LossReport toReport() {
            return new LossReport(reship == null ? List.of() : contents(reship));
        }
    }

    record Quantity(
            @NotBlank @Size(max = 64) String sku,
            @NotNull @Positive @Max(1_000) Integer quantity) {}

    private static List<Packing.Content> contents(List<Quantity> quantities) {
        return quantities.stream()
                .map(each -> new Packing.Content(new Sku(each.sku()), each.quantity()))
                .toList();
    }
}
