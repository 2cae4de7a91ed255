package com.kwoking.aftersales.http.lamps;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.http.webhook.SignalEffect;
import com.kwoking.aftersales.http.webhook.SignalEffect.What;
import com.kwoking.aftersales.http.webhook.SignedJson;
import com.kwoking.aftersales.http.webhook.SignedWebhook;
import com.kwoking.aftersales.http.webhook.WebhookSecrets;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.source.Ids;
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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Carriers tell of lamps that arrived.
@Path("/carrier-signals")
@Produces(MediaType.APPLICATION_JSON)
public class CarrierSignalsResource {

    private static final Sentence ODD = new Sentence("Quelqu’un va l’examiner.", "A person will look at it.");

    /// The story of the last signal that had an effect.
    public static final AtomicReference<UUID> LAST_STORY = new AtomicReference<>(new UUID(0, 0));

    private final SignedJson<Body, String> signals;
    private final SignedWebhook webhook;
    private final Lamps lamps;
    private final Ids ids;

    CarrierSignalsResource(Webhooks webhooks, WebhookSecrets secrets, SignedWebhook webhook, Lamps lamps, Ids ids) {
        this.signals = new SignedJson<>(webhooks, secrets.of("carrier"), Body.class, CarrierSignalsResource::meaning);
        this.webhook = webhook;
        this.lamps = lamps;
        this.ids = ids;
    }

    record Body(String id, String type, String lamp) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Transactional
    public Response hear(@Context HttpHeaders headers, byte[] body) {
        return webhook.hear("carrier", signals.read(headers::getHeaderString, body), headers, this::arrived);
    }

    private Response arrived(String lamp) {
        lamps.add(ids.next(), lamp);
        LAST_STORY.set(Cause.current().correlationId());
        if (lamp.startsWith("overtook")) {
            throw Problem.notFoundException(Sought.PARCEL);
        }
        return lamp.startsWith("odd")
                ? Problem.builder(422, "ODD", ODD).build().toResponse()
                : SignalEffect.of(What.APPLIED);
    }

    private static Reading<String> meaning(Body body) {
        return body.type().equals("lamp.arrived")
                ? new Reading.Heard<>(body.id(), body.lamp())
                : new Reading.OfNoInterest<>();
    }
}
