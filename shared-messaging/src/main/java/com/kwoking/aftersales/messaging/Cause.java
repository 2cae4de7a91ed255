package com.kwoking.aftersales.messaging;

import com.kwoking.aftersales.events.Envelope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is being handled at the moment, a request or an event: what is said meanwhile belongs to the
/// same story.
///
/// @param eventId absent while a request is handled
public record Cause(
        UUID correlationId,
        @Nullable UUID eventId,
        @Nullable String traceparent) {

    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

    public static void during(Envelope<?> envelope, Runnable work) {
        new Cause(envelope.correlationId(), envelope.id(), envelope.traceparent()).during(work);
    }

    /// For a story that goes on later, wherever it is told from then.
    public void during(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /// The same story, as it goes on after an event of it.
    public Cause after(UUID eventId) {
        return new Cause(correlationId, eventId, traceparent);
    }

    /// For a request: everything told while `work` runs carries its correlation id.
    public static <T, X extends Throwable> T during(Cause request, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, request).call(work);
    }

    /// A story of its own where nothing is being handled, as in a scheduled job.
    public static Cause current() {
        return CURRENT.isBound() ? CURRENT.get() : new Cause(UUID.randomUUID(), null, null);
    }
}
