package com.kwoking.aftersales.events;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event on its way: the fact, and the CloudEvents attributes that travel beside it as headers.
///
/// @param id what makes a redelivery recognisable; the same if the fact is told anew, never reused for another
/// @param source the service that speaks, e.g. `/refunds-service`
/// @param sequence counts the facts of one key in one stream, from 1, without a gap
/// @param correlationId the same on everything that one customer action set off
/// @param causationId the event that this one follows from; absent when a request did
/// @param traceparent W3C trace context, passed on as it came
public record Envelope<E extends DomainEvent>(
        UUID id,
        URI source,
        long sequence,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent,
        E event) {}
