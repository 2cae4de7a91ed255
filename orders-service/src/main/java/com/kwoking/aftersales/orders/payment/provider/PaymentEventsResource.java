package com.kwoking.aftersales.orders.payment.provider;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.webhook.SignalEffect;
import com.kwoking.aftersales.http.webhook.SignalEffect.What;
import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.http.webhook.SignedWebhook;
import com.kwoking.aftersales.orders.payment.ConfirmPayment;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome.Mismatch;
import com.kwoking.aftersales.wording.Sentences;
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

/// What the payment provider signals. Whatever it is told with an error it will say again.
@Path("/payment-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class PaymentEventsResource {

    private static final Sentences<Mismatch> MISMATCHES = Sentences.of("payment-mismatch", Mismatch.class);

    private final SignalReader<OrderSignal> signals;
    private final ConfirmPayment confirmPayment;
    private final SignedWebhook webhook;

    PaymentEventsResource(SignalReader<OrderSignal> signals, ConfirmPayment confirmPayment, SignedWebhook webhook) {
        this.signals = signals;
        this.confirmPayment = confirmPayment;
        this.webhook = webhook;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Transactional
    @Operation(operationId = "hearPaymentEvent", summary = "Webhook of the payment provider, signed")
    @APIResponse(
            responseCode = "200",
            description = "Heard",
            content = @Content(schema = @Schema(implementation = SignalEffect.class)))
    @APIResponse(responseCode = "400", description = "NOT_UNDERSTOOD")
    @APIResponse(responseCode = "401", description = "SIGNATURE_INVALID: wrong, missing or too old")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such order yet")
    @APIResponse(responseCode = "422", description = "AMOUNT_DIFFERS, PAYMENT_UNKNOWN: kept where people see it")
    public Response hear(@Context HttpHeaders headers, byte[] body) {
        return webhook.hear("payment", signals.read(headers::getHeaderString, body), headers, this::confirm);
    }

    private Response confirm(OrderSignal heard) {
        return switch (confirmPayment.on(heard.orderId(), heard.signal())) {
            case PaymentOutcome.Taken _ -> SignalEffect.of(What.APPLIED);
            case PaymentOutcome.WithoutEffect() -> SignalEffect.of(What.NONE);
            case PaymentOutcome.NotAsExpected(Mismatch mismatch, var _) ->
                Problem.builder(422, mismatch.name(), MISMATCHES.of(mismatch))
                        .build()
                        .toResponse();
            // Thrown, so that it counts as unheard: the signal may have overtaken its order.
            case PaymentOutcome.UnknownOrder() -> throw Problem.notFoundException(Sought.ORDER);
        };
    }
}
