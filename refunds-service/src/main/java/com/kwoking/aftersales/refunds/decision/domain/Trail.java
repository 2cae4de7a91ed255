package com.kwoking.aftersales.refunds.decision.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which story a refund belongs to: whatever becomes of it later is told as a part of it, whoever brings it about.
///
/// @param decided the id under which it was told that it was decided
public record Trail(
        UUID correlationId, UUID decided, @Nullable String traceparent) {}
