package com.kwoking.aftersales.refunds.payout.http;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.webhook.SignalEffect;
import com.kwoking.aftersales.http.webhook.SignalEffect.What;
import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.http.webhook.SignedWebhook;
import com.kwoking.aftersales.refunds.payout.HearProvider;
import com.kwoking.aftersales.refunds.payout.HearProvider.Heard;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import com.kwoking.aftersales.wording.Sentence;
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

/// What the payment provider signals of refunds. Whatever it is told with an error it will say again.
@Path("/refund-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class RefundEventsResource {

    private static final Sentence NOT_AS_EXPECTED = Sentence.of("problem.PAYOUT_SIGNAL_NOT_AS_EXPECTED");

    private final SignalReader<RefundSignal> signals;
    private final HearProvider hearProvider;
    private final SignedWebhook webhook;

    RefundEventsResource(SignalReader<RefundSignal> signals, HearProvider hearProvider, SignedWebhook webhook) {
        this.signals = signals;
        this.hearProvider = hearProvider;
        this.webhook = webhook;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Transactional
    @Operation(operationId = "hearRefundEvent", summary = "Webhook of the payment provider for refunds, signed")
    @APIResponse(
            responseCode = "200",
            description = "Heard",
            content = @Content(schema = @Schema(implementation = SignalEffect.class)))
    @APIResponse(responseCode = "400", description = "NOT_UNDERSTOOD")
    @APIResponse(responseCode = "401", description = "SIGNATURE_INVALID: wrong, missing or too old")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such payout yet")
    @APIResponse(
            responseCode = "422",
            description =
                    "AMOUNT_DIFFERS, FEE_EXCEEDS_AMOUNT, FEE_NOT_UNDERSTOOD, PAID_TWICE: kept where people see it")
    public Response hear(@Context HttpHeaders headers, byte[] body) {
        return webhook.hear("payment", signals.read(headers::getHeaderString, body), headers, this::hear);
    }

    private Response hear(RefundSignal signal) {
        return switch (hearProvider.on(signal)) {
            case Heard.Applied() -> SignalEffect.of(What.APPLIED);
            case Heard.WithoutEffect() -> SignalEffect.of(What.NONE);
            case Heard.NotAsExpected(String code) ->
                Problem.builder(422, code, NOT_AS_EXPECTED).build().toResponse();
            // Thrown, so that it counts as unheard: the signal may have overtaken its refund.
            case Heard.UnknownPayout() -> throw Problem.notFoundException(Sought.PAYOUT);
        };
    }
}
