package com.kwoking.aftersales.orders.tracking.http;

import static java.time.temporal.ChronoUnit.MICROS;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The carriers' scans, as the hub that gathers them words them.
final class CarrierSignals {

    private CarrierSignals() {}

    record Body(String id, String type, Instant occurredAt, Data data) {

        record Data(
                String carrier,
                String trackingNumber,
                @Nullable String reason) {}
    }

    static Reading<CarrierSignal> meaning(Body body) {
        Instant at = body.occurredAt().truncatedTo(MICROS);
        String carrier = body.data().carrier();
        String tracking = body.data().trackingNumber();
        String reason = body.data().reason();
        return switch (body.type()) {
            case "parcel.in_transit" -> heard(body, new CarrierSignal.InTransit(carrier, tracking, at));
            case "parcel.delivered" -> heard(body, new CarrierSignal.Delivered(carrier, tracking, at));
            case "parcel.refused" -> heard(body, new CarrierSignal.Refused(carrier, tracking, at, refusal(reason)));
            case "parcel.lost" -> heard(body, new CarrierSignal.Lost(carrier, tracking, at));
            case "parcel.returned_to_sender" ->
                heard(body, new CarrierSignal.ReturnedToSender(carrier, tracking, at, reason));
            default -> new Reading.OfNoInterest<>();
        };
    }

    private static Reading<CarrierSignal> heard(Body body, CarrierSignal signal) {
        return new Reading.Heard<>(body.id(), signal);
    }

    /// A reason that we have no name for is still a refusal.
    private static DeliveryRefused.Reason refusal(@Nullable String reason) {
        return Arrays.stream(DeliveryRefused.Reason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElse(DeliveryRefused.Reason.OTHER);
    }
}
