package com.kwoking.aftersales.orders.checkout.http;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.checkout.PlaceOrder;
import com.kwoking.aftersales.orders.checkout.domain.Placement;
import com.kwoking.aftersales.orders.inquiry.OrderView;
import com.kwoking.aftersales.orders.inquiry.ReadableOrders;
import com.kwoking.aftersales.orders.inquiry.Tagged;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class OrdersResource {

    private final PlaceOrder placeOrder;
    private final ReadableOrders readable;
    private final Tagged tagged;
    private final Callers callers;

    OrdersResource(PlaceOrder placeOrder, ReadableOrders readable, Tagged tagged, Callers callers) {
        this.placeOrder = placeOrder;
        this.readable = readable;
        this.tagged = tagged;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.STOREFRONT)
    @Operation(operationId = "placeOrder", summary = "Take over what the shop sold")
    @APIResponse(
            responseCode = "201",
            description = "Placed, and waiting for its payment",
            content = @Content(schema = @Schema(implementation = Placed.class)))
    @APIResponse(responseCode = "409", description = "ORDER_NUMBER_TAKEN")
    @APIResponse(
            responseCode = "422",
            description = "TENDERS_DO_NOT_ADD_UP, POLICY_UNKNOWN, CURRENCIES_MIXED, DISCOUNT_EXCEEDS_VALUE,"
                    + " TENDERS_NOT_DISTINCT, ORDER_TOO_LARGE")
    @APIResponse(responseCode = "503", description = "POLICY_NOT_KNOWN_YET: try again in a moment")
    public Response place(@NotNull @Valid NewOrder order) {
        if (!order.keepsToItsCurrency()) {
            return refused(Placement.Reason.CURRENCIES_MIXED);
        }
        return switch (placeOrder.place(order.toBasket(), order.toBuyer())) {
            case Placement.Placed(UnpaidOrder placed) ->
                Response.created(URI.create("/orders/" + placed.orderId().value()))
                        .entity(Placed.of(placed))
                        .build();
            case Placement.OrderNumberTaken() ->
                Problem.of(
                        CONFLICT,
                        "ORDER_NUMBER_TAKEN",
                        "orderNumber",
                        "There is an order %s already.".formatted(order.orderNumber()));
            case Placement.TendersDoNotAddUp(var total, var tendered) ->
                Problem.builder(
                                422,
                                "TENDERS_DO_NOT_ADD_UP",
                                "The tenders have to sum to lines - discount + shipping exactly.")
                        .with("field", "tenders")
                        .with("total", Amount.of(total))
                        .with("tendered", Amount.of(tendered))
                        .build()
                        .toResponse();
            case Placement.PolicyUnknown(var version) ->
                Problem.builder(
                                422,
                                "POLICY_UNKNOWN",
                                version == null
                                        ? "No version of the policy was in force at policyAcceptedAt."
                                        : "There is no version %s of the policy.".formatted(version.value()))
                        .with("field", version == null ? "policyAcceptedAt" : "policyVersion")
                        .build()
                        .toResponse();
            // Thrown, because an answer that may be another one in a moment must not be kept.
            case Placement.PolicyNotKnownYet() ->
                throw Problem.builder(503, "POLICY_NOT_KNOWN_YET", "No policy was heard of yet. Try again in a moment.")
                        .withHeader("Retry-After", 5)
                        .build();
            case Placement.Refused(Placement.Reason reason) -> refused(reason);
        };
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
        return readable.view(new OrderId(orderId), callers.current())
                .map(view -> tagged.answer(request, view))
                .orElseGet(() -> Problem.notFound("order"));
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
        return readable.timeline(new OrderId(orderId), callers.current())
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Problem.notFound("order"));
    }

    private static Response refused(Placement.Reason reason) {
        String sentence =
                switch (reason) {
                    case CURRENCIES_MIXED -> "An order is in one currency.";
                    case DISCOUNT_EXCEEDS_VALUE -> "The discount is more than the goods cost.";
                    case TENDERS_NOT_DISTINCT -> "Each tender needs a tenderId and a paymentReference of its own.";
                    case ORDER_TOO_LARGE ->
                        "An order has at most %d pieces and %d accessories, and at most %d accessories counted for each piece."
                                .formatted(
                                        Placement.MOST_PIECES,
                                        Placement.MOST_ACCESSORIES,
                                        Placement.MOST_ACCESSORIES_OF_ALL_PIECES);
                };
        return Problem.builder(422, reason.name(), sentence).build().toResponse();
    }

    /// @param lines with the unit ledger: what each piece costs from now on
    record Placed(
            UUID orderId,
            String orderNumber,
            UUID customerId,
            String status,
            String policyVersion,
            Amount total,
            Instant placedAt,
            List<OrderView.LineView> lines) {

        static Placed of(UnpaidOrder order) {
            var purchase = order.purchase();
            return new Placed(
                    purchase.orderId().value(),
                    purchase.orderNumber(),
                    purchase.customerId().value(),
                    order.status().name(),
                    purchase.policyVersion().value(),
                    Amount.of(purchase.total()),
                    purchase.placedAt(),
                    OrderView.LineView.of(order));
        }
    }

    public record TimelineView(UUID orderId, List<Entry> entries) {

        public record Entry(
                Instant at,
                String kind,
                @Nullable String reference,
                @Nullable Amount amount,
                @Nullable String code,
                String french,
                String english) {}
    }
}
