package com.kwoking.aftersales.returns.returncase.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The parcel arrived at the warehouse. Whether the slip was in it may speed things up and never blocks (R36).
public record Receipt(
        @Nullable Boolean slipPresent,
        @Nullable Boolean slipComplete,
        @Nullable String note,
        String by,
        Instant at) {}
