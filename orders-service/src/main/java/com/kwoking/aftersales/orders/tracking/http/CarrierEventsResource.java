package com.kwoking.aftersales.orders.tracking.http;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.webhook.SignalEffect;
import com.kwoking.aftersales.http.webhook.SignalEffect.What;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.orders.tracking.TrackParcel;
import com.kwoking.aftersales.orders.tracking.domain.TrackingOutcome;
import com.kwoking.aftersales.orders.tracking.http.CarrierSignals.Reading;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What carriers signal. A scan that cannot be is kept and has no effect; it is never an error of ours.
@Path("/carrier-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class CarrierEventsResource {

    private final CarrierSignals signals;
    private final TrackParcel trackParcel;
    private final Webhooks webhooks;

    CarrierEventsResource(CarrierSignals signals, TrackParcel trackParcel, Webhooks webhooks) {
        this.signals = signals;
        this.trackParcel = trackParcel;
        this.webhooks = webhooks;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Transactional
    @Operation(operationId = "hearCarrierEvent", summary = "Webhook of the carriers, signed")
    @APIResponse(
            responseCode = "200",
            description = "Heard",
            content = @Content(schema = @Schema(implementation = SignalEffect.class)))
    @APIResponse(responseCode = "400", description = "NOT_UNDERSTOOD")
    @APIResponse(responseCode = "401", description = "SIGNATURE_INVALID: wrong, missing or too old")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no parcel of that carrier has this number")
    public Response hear(@Context HttpHeaders headers, byte[] body) {
        return switch (signals.read(headers.getHeaderString("Webhook-Signature"), body)) {
            case Reading.Heard heard -> hear(headers, heard);
            case Reading.OfNoInterest() -> SignalEffect.of(What.NONE);
            case Reading.Unreadable(String why) -> SignalEffect.notUnderstood(why);
            case Reading.NotGenuine() -> SignalEffect.notGenuine();
        };
    }

    private Response hear(HttpHeaders headers, Reading.Heard heard) {
        if (!webhooks.isNews("carrier", heard.eventId())) {
            return SignalEffect.of(What.REPEATED);
        }
        return switch (tracking(headers, heard)) {
            case TrackingOutcome.Followed _ -> SignalEffect.of(What.APPLIED);
            case TrackingOutcome.WithoutEffect _ -> SignalEffect.of(What.NONE);
            // Thrown, so that it counts as unheard: the scan may have overtaken its parcel.
            case TrackingOutcome.UnknownParcel() ->
                throw Problem.asException(404, "NOT_FOUND", "There is no such parcel.");
        };
    }

    private TrackingOutcome tracking(HttpHeaders headers, Reading.Heard heard) {
        Cause cause = Webhooks.cause("carrier", heard.eventId(), headers);
        return Cause.during(cause, () -> trackParcel.on(heard.signal()));
    }
}
