package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.order.UnitId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a parcel has come. Only one that is on its way can go anywhere else.
public sealed interface ParcelState {

    record OnItsWay() implements ParcelState {}

    /// @param damageReportBefore the first instant at which a damage report is too late (R05)
    /// @param returnBefore the first instant at which a change of mind is too late (R15)
    record Delivered(Instant at, ParcelDelivered.Source source, Instant damageReportBefore, Instant returnBefore)
            implements ParcelState {}

    record Refused(Instant at, DeliveryRefused.Reason reason) implements ParcelState {}

    /// @param toReship what of it is to be sent again; the rest is refunded (R18, R19)
    record Lost(Instant at, Set<UnitId> toReship) implements ParcelState {

        public Lost {
            toReship = Set.copyOf(toReship);
        }

        Reshipment reshipment(Parcel parcel) {
            if (toReship.isEmpty()) {
                return Reshipment.NONE;
            }
            return toReship.size() == parcel.units().size() ? Reshipment.FULL : Reshipment.PARTIAL;
        }
    }

    /// @param reason the carrier's code (R57)
    record ReturnedToSender(Instant at, @Nullable String reason) implements ParcelState {}
}
