package com.kwoking.aftersales.orders.order.http;

import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.ParcelState;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param stale the carrier has said nothing for longer than is usual (R51)
/// @param endedAt when it was refused, lost or came back
@Schema(name = "Parcel")
public record ParcelView(
        UUID parcelId,
        int number,
        Status status,
        String carrier,
        String trackingNumber,
        List<ItemView> items,
        @Nullable UUID replacementOf,
        Instant shippedAt,
        @Nullable Instant lastCarrierUpdateAt,
        boolean stale,
        @Nullable Instant deliveredAt,
        @Nullable Instant damageReportBefore,
        @Nullable Instant returnBefore,
        @Nullable Instant endedAt,
        @Nullable String reason) {

    enum Status {
        SHIPPED,
        DELIVERED,
        REFUSED,
        LOST,
        RETURNED_TO_SENDER
    }

    public static ParcelView of(Purchase purchase, Parcel parcel, Duration staleAfter, Instant now) {
        Optional<ParcelState.Delivered> delivered =
                parcel.state() instanceof ParcelState.Delivered end ? Optional.of(end) : Optional.empty();
        return new ParcelView(
                parcel.parcelId().value(),
                parcel.number(),
                status(parcel.state()),
                parcel.carrier(),
                parcel.trackingNumber(),
                ItemView.of(purchase, parcel.units()),
                parcel.replacementOf() == null ? null : parcel.replacementOf().value(),
                parcel.shippedAt(),
                parcel.lastCarrierUpdateAt(),
                parcel.isStale(staleAfter, now),
                delivered.map(ParcelState.Delivered::at).orElse(null),
                delivered.map(ParcelState.Delivered::damageReportBefore).orElse(null),
                delivered.map(ParcelState.Delivered::returnBefore).orElse(null),
                endedAt(parcel.state()),
                reason(parcel.state()));
    }

    private static Status status(ParcelState state) {
        return switch (state) {
            case ParcelState.OnItsWay _ -> Status.SHIPPED;
            case ParcelState.Delivered _ -> Status.DELIVERED;
            case ParcelState.Refused _ -> Status.REFUSED;
            case ParcelState.Lost _ -> Status.LOST;
            case ParcelState.ReturnedToSender _ -> Status.RETURNED_TO_SENDER;
        };
    }

    private static @Nullable Instant endedAt(ParcelState state) {
        return switch (state) {
            case ParcelState.OnItsWay _, ParcelState.Delivered _ -> null;
            case ParcelState.Refused refused -> refused.at();
            case ParcelState.Lost lost -> lost.at();
            case ParcelState.ReturnedToSender back -> back.at();
        };
    }

    private static @Nullable String reason(ParcelState state) {
        return switch (state) {
            case ParcelState.OnItsWay _, ParcelState.Delivered _, ParcelState.Lost _ -> null;
            case ParcelState.Refused refused -> refused.reason().name();
            case ParcelState.ReturnedToSender back -> back.reason();
        };
    }
}
