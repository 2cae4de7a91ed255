package com.kwoking.aftersales.orders.tracking.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a carrier says about one parcel.
public sealed interface CarrierSignal {

    String carrier();

    String trackingNumber();

    /// When it happened, by the carrier's clock; the windows go by it.
    Instant at();

    record InTransit(String carrier, String trackingNumber, Instant at) implements CarrierSignal {}

    record Delivered(String carrier, String trackingNumber, Instant at) implements CarrierSignal {}

    record Refused(String carrier, String trackingNumber, Instant at, DeliveryRefused.Reason reason)
            implements CarrierSignal {}

    record Lost(String carrier, String trackingNumber, Instant at) implements CarrierSignal {}

    record ReturnedToSender(
            String carrier,
            String trackingNumber,
            Instant at,
            @Nullable String reason) implements CarrierSignal {}

    /// For people who look at the timeline.
    default String code() {
        return switch (this) {
            case InTransit _ -> "IN_TRANSIT";
            case Delivered _ -> "DELIVERED";
            case Refused _ -> "REFUSED";
            case Lost _ -> "LOST";
            case ReturnedToSender _ -> "RETURNED_TO_SENDER";
        };
    }
}
