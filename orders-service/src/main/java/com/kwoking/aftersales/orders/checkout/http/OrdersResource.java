package com.kwoking.aftersales.orders.checkout.http;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.checkout.PlaceOrder;
import com.kwoking.aftersales.orders.checkout.domain.Placement;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.order.http.LineView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrdersResource {

    private final PlaceOrder placeOrder;

    OrdersResource(PlaceOrder placeOrder) {
        this.placeOrder = placeOrder;
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

    private static Response refused(Placement.Reason reason) {
        String sentence =
                switch (reason) {
                    case CURRENCIES_MIXED -> "An order is in one currency.";
                    case DISCOUNT_EXCEEDS_VALUE -> "The discount is more than the goods cost.";
                    case TENDERS_NOT_DISTINCT -> "Each tender needs a tenderId and a paymentReference of its own.";
                    case ORDER_TOO_LARGE ->
                        "An order has at most %d pieces and %d accessories, and at most %d accessories counted for each piece."
                                .formatted(
                                        Placement.MOST_UNITS,
                                        Placement.MOST_ACCESSORIES,
                                        Placement.MOST_ACCESSORIES_OF_ALL_UNITS);
                };
        return Problem.builder(422, reason.name(), sentence).build().toResponse();
    }

    /// @param lines with the unit ledger: what each unit costs from now on
    record Placed(
            UUID orderId,
            String orderNumber,
            UUID customerId,
            String status,
            String policyVersion,
            Amount total,
            Instant placedAt,
            List<LineView> lines) {

        static Placed of(UnpaidOrder order) {
            var purchase = order.purchase();
            return new Placed(
                    purchase.orderId().value(),
                    purchase.orderNumber(),
                    purchase.customerId().value(),
                    order.status().name(),
                    purchase.policyVersion().value(),
                    Amount.of(purchase.price().total()),
                    purchase.placedAt(),
                    LineView.of(order));
        }
    }
}
