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
import com.kwoking.aftersales.wording.Sentence;
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

    private static final Sentence ORDER_NUMBER_TAKEN = Sentence.of("problem.ORDER_NUMBER_TAKEN");
    private static final Sentence TENDERS_DO_NOT_ADD_UP = Sentence.of("problem.TENDERS_DO_NOT_ADD_UP");
    private static final Sentence POLICY_NOT_IN_FORCE = Sentence.of("problem.POLICY_NOT_IN_FORCE");
    private static final Sentence POLICY_UNKNOWN = Sentence.of("problem.POLICY_UNKNOWN");
    private static final Sentence POLICY_NOT_KNOWN_YET = Sentence.of("problem.POLICY_NOT_KNOWN_YET");
    private static final Sentence CURRENCIES_MIXED = Sentence.of("problem.CURRENCIES_MIXED");
    private static final Sentence DISCOUNT_EXCEEDS_VALUE = Sentence.of("problem.DISCOUNT_EXCEEDS_VALUE");
    private static final Sentence TENDERS_NOT_DISTINCT = Sentence.of("problem.TENDERS_NOT_DISTINCT");
    private static final Sentence ORDER_TOO_LARGE = Sentence.of("problem.ORDER_TOO_LARGE");

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
                Problem.of(CONFLICT, "ORDER_NUMBER_TAKEN", "orderNumber", ORDER_NUMBER_TAKEN.with(order.orderNumber()));
            case Placement.TendersDoNotAddUp(var total, var tendered) ->
                Problem.builder(422, "TENDERS_DO_NOT_ADD_UP", TENDERS_DO_NOT_ADD_UP)
                        .with("field", "tenders")
                        .with("total", Amount.of(total))
                        .with("tendered", Amount.of(tendered))
                        .build()
                        .toResponse();
            case Placement.PolicyUnknown(var version) ->
                Problem.builder(
                                422,
                                "POLICY_UNKNOWN",
                                version == null ? POLICY_NOT_IN_FORCE : POLICY_UNKNOWN.with(version.value()))
                        .with("field", version == null ? "policyAcceptedAt" : "policyVersion")
                        .build()
                        .toResponse();
            // Thrown, because an answer that may be another one in a moment must not be kept.
            case Placement.PolicyNotKnownYet() ->
                throw Problem.builder(503, "POLICY_NOT_KNOWN_YET", POLICY_NOT_KNOWN_YET)
                        .withHeader("Retry-After", 5)
                        .build();
            case Placement.Refused(Placement.Reason reason) -> refused(reason);
        };
    }

    private static Response refused(Placement.Reason reason) {
        Sentence sentence =
                switch (reason) {
                    case CURRENCIES_MIXED -> CURRENCIES_MIXED;
                    case DISCOUNT_EXCEEDS_VALUE -> DISCOUNT_EXCEEDS_VALUE;
                    case TENDERS_NOT_DISTINCT -> TENDERS_NOT_DISTINCT;
                    case ORDER_TOO_LARGE ->
                        ORDER_TOO_LARGE.with(
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
