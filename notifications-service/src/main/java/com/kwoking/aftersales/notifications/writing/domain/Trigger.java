package com.kwoking.aftersales.notifications.writing.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The event a letter was written for, and the story it belongs to.
public record Trigger(
        UUID eventId, UUID correlationId, @Nullable String traceparent) {}
