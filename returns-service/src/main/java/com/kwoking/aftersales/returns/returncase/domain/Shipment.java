package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the customer told of the parcel on its way back (R29).
///
/// @param postagePaid what its receipt says that it cost (R10)
public record Shipment(
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable Money postagePaid,
        Instant announcedAt) {}
