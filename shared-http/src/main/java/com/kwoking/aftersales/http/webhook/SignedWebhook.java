package com.kwoking.aftersales.http.webhook;

import com.kwoking.aftersales.http.webhook.SignalEffect.What;
import com.kwoking.aftersales.messaging.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/// How every signed webhook is answered: what is genuine and news has its effect once. Whatever a sender is told
/// with an error it will say again.
@ApplicationScoped
public class SignedWebhook {

    private final Webhooks webhooks;

    SignedWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /// Call it in a transaction. What `effect` throws counts as unheard, for instance because the signal overtook
    /// what it is about; what it returns is heard, also where it is a refusal.
    public <S> Response hear(
            String sender, Reading<S> reading, HttpHeaders headers, Function<? super S, Response> effect) {
        return switch (reading) {
            case Reading.Heard<S>(String eventId, S signal) ->
                webhooks.isNews(sender, eventId)
                        ? Cause.during(Webhooks.cause(sender, eventId, headers), () -> effect.apply(signal))
                        : SignalEffect.of(What.REPEATED);
            case Reading.OfNoInterest<S> _ -> SignalEffect.of(What.NONE);
            case Reading.Unreadable<S>(String why) -> SignalEffect.notUnderstood(why);
            case Reading.NotGenuine<S> _ -> SignalEffect.notGenuine();
        };
    }
}
