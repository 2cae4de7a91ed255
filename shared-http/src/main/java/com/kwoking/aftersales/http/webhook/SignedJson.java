package com.kwoking.aftersales.http.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Signals in JSON, signed as we agree with senders that have no way of their own (Webhooks): the carriers' hub, the
/// provider of the local stack.
///
/// @param meaning what a body says, once it is known to be genuine and of that form
public record SignedJson<B, S>(Webhooks webhooks, String secret, Class<B> body, Function<B, Reading<S>> meaning)
        implements SignalReader<S> {

    private static final String SIGNATURE = "Webhook-Signature";

    @Override
    public Reading<S> read(Function<String, @Nullable String> header, byte[] said) {
        if (!webhooks.isGenuine(header.apply(SIGNATURE), said, secret)) {
            return new Reading.NotGenuine<>();
        }
        try {
            return meaning.apply(EventJson.readSignal(new String(said, UTF_8), body));
        } catch (UncheckedIOException e) {
            return new Reading.Unreadable<>(String.valueOf(e.getMessage()));
        }
    }
}
