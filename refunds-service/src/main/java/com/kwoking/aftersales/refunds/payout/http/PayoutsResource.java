package com.kwoking.aftersales.refunds.payout.http;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.representation.Cursor;
import com.kwoking.aftersales.http.representation.Page;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.OpenPayout;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.Place;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The finance queue: what is owed and does not go by itself.
@Path("/payouts")
@RolesAllowed({Role.SUPERVISOR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
class PayoutsResource {

    private static final Sentence STATE_UNKNOWN = Sentence.of("problem.STATE_UNKNOWN");

    private static final Set<PayoutState> ALL_BUT_WHAT_GOES_BY_ITSELF =
            EnumSet.complementOf(EnumSet.of(PayoutState.DUE));

    private static final Cursor<Place> PLACES = Cursor.since(
            Place::since, place -> place.id().reference(), (since, reference) -> PayoutId.ofReference(reference)
                    .map(id -> new Place(since, id)));

    private final FinanceQueue queue;

    PayoutsResource(FinanceQueue queue) {
        this.queue = queue;
    }

    @GET
    @Operation(
            operationId = "listOpenPayouts",
            summary = "What is owed and does not go by itself, longest waiting first (R31, A16)")
    @APIResponse(
            responseCode = "200",
            description = "A page; of those that are issued only what is in doubt",
            content = @Content(schema = @Schema(implementation = OpenPayoutView.Page.class)))
    @APIResponse(responseCode = "400", description = "STATE_UNKNOWN, CURSOR_UNKNOWN")
    public Response list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        Optional<Set<PayoutState>> states = states(state);
        if (states.isEmpty()) {
            return Problem.of(
                    Response.Status.BAD_REQUEST,
                    "STATE_UNKNOWN",
                    "state",
                    STATE_UNKNOWN.with(Arrays.toString(PayoutState.values())));
        }
        Optional<Place> place = Optional.ofNullable(after).flatMap(PLACES::read);
        if (after != null && place.isEmpty()) {
            return Cursor.unknown("after");
        }
        Page<OpenPayout> page = Page.of(queue.list(states.get(), place, limit), limit);
        return Response.ok(new OpenPayoutView.Page(page.map(OpenPayoutView::of), page.next(PLACES, OpenPayout::place)))
                .build();
    }

    @GET
    @Path("/{refundId}/{tenderId}")
    @Operation(operationId = "getPayout", summary = "One payout: every no of the provider, and what people did")
    @APIResponse(
            responseCode = "200",
            description = "The payout",
            content = @Content(schema = @Schema(implementation = OpenPayoutView.DossierView.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Response get(UUID refundId, String tenderId) {
        return queue.of(new PayoutId(new RefundId(refundId), new TenderId(tenderId)))
                .map(dossier ->
                        Response.ok(OpenPayoutView.DossierView.of(dossier)).build())
                .orElseGet(() -> Problem.notFound(Sought.PAYOUT));
    }

    /// Empty for a state that there is not.
    private static Optional<Set<PayoutState>> states(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return Optional.of(ALL_BUT_WHAT_GOES_BY_ITSELF);
        }
        try {
            var states = EnumSet.noneOf(PayoutState.class);
            Arrays.stream(wanted.split(","))
                    .map(String::strip)
                    .map(PayoutState::valueOf)
                    .forEach(states::add);
            return Optional.of(states);
        } catch (IllegalArgumentException noSuchState) {
            return Optional.empty();
        }
    }
}
