package com.kwoking.aftersales.orders.tracking.http;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.webhook.SignalEffect;
import com.kwoking.aftersales.http.webhook.SignalEffect.What;
import com.kwoking.aftersales.http.webhook.SignedJson;
import com.kwoking.aftersales.http.webhook.SignedWebhook;
import com.kwoking.aftersales.http.webhook.WebhookSecrets;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.orders.tracking.TrackParcel;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.TrackingOutcome;
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

    private final SignedJson<CarrierSignals.Body, CarrierSignal> signals;
    private final TrackParcel trackParcel;
    private final SignedWebhook webhook;

    CarrierEventsResource(Webhooks webhooks, WebhookSecrets secrets, SignedWebhook webhook, TrackParcel trackParcel) {
        this.signals =
                new SignedJson<>(webhooks, secrets.of("carrier"), CarrierSignals.Body.class, CarrierSignals::meaning);
        this.webhook = webhook;
        this.trackParcel = trackParcel;
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
        return webhook.hear("carrier", signals.read(headers::getHeaderString, body), headers, this::track);
    }

    private Response track(CarrierSignal scan) {
        return switch (trackParcel.on(scan)) {
            case TrackingOutcome.Followed _ -> SignalEffect.of(What.APPLIED);
            case TrackingOutcome.WithoutEffect _ -> SignalEffect.of(What.NONE);
            // Thrown, so that it counts as unheard: the scan may have overtaken its parcel.
            case TrackingOutcome.UnknownParcel() -> throw Problem.notFoundException(Sought.PARCEL);
        };
    }
}
