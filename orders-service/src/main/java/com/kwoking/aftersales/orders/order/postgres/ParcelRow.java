package com.kwoking.aftersales.orders.order.postgres;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.ParcelState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "parcel")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it makes.
class ParcelRow {

    enum State {
        ON_ITS_WAY,
        DELIVERED,
        REFUSED,
        LOST,
        RETURNED_TO_SENDER
    }

    @Id
    UUID parcelId;

    UUID orderId;
    int number;
    String carrier;
    String trackingNumber;
    String[] units;

    @Nullable
    UUID replacementOf;

    Instant shippedAt;

    @Nullable
    Instant lastCarrierUpdateAt;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    Instant endedAt;

    @Nullable
    String source;

    @Nullable
    Instant damageReportBefore;

    @Nullable
    Instant returnBefore;

    @Nullable
    String reason;

    String[] toReship = {};

    static ParcelRow of(OrderId orderId, Parcel parcel) {
        var row = new ParcelRow();
        row.parcelId = parcel.parcelId().value();
        row.orderId = orderId.value();
        row.number = parcel.number();
        row.carrier = parcel.carrier();
        row.trackingNumber = parcel.trackingNumber();
        row.units = names(parcel.units());
        row.replacementOf =
                parcel.replacementOf() == null ? null : parcel.replacementOf().value();
        row.shippedAt = parcel.shippedAt();
        row.take(parcel);
        return row;
    }

    void take(Parcel parcel) {
        lastCarrierUpdateAt = parcel.lastCarrierUpdateAt();
        switch (parcel.state()) {
            case ParcelState.OnItsWay() -> state = State.ON_ITS_WAY;
            case ParcelState.Delivered delivered -> {
                end(State.DELIVERED, delivered.at());
                source = delivered.source().name();
                damageReportBefore = delivered.damageReportBefore();
                returnBefore = delivered.returnBefore();
            }
            case ParcelState.Refused refused -> {
                end(State.REFUSED, refused.at());
                reason = refused.reason().name();
            }
            case ParcelState.Lost lost -> {
                end(State.LOST, lost.at());
                toReship = names(lost.toReship());
            }
            case ParcelState.ReturnedToSender back -> {
                end(State.RETURNED_TO_SENDER, back.at());
                reason = back.reason();
            }
        }
    }

    Parcel toParcel() {
        return new Parcel(
                new ParcelId(parcelId),
                number,
                carrier,
                trackingNumber,
                Arrays.stream(units).map(UnitId::new).toList(),
                replacementOf == null ? null : new ParcelId(replacementOf),
                shippedAt,
                lastCarrierUpdateAt,
                toState());
    }

    private ParcelState toState() {
        return switch (state) {
            case ON_ITS_WAY -> new ParcelState.OnItsWay();
            case DELIVERED ->
                new ParcelState.Delivered(
                        requireNonNull(endedAt),
                        ParcelDelivered.Source.valueOf(requireNonNull(source)),
                        requireNonNull(damageReportBefore),
                        requireNonNull(returnBefore));
            case REFUSED ->
                new ParcelState.Refused(
                        requireNonNull(endedAt), DeliveryRefused.Reason.valueOf(requireNonNull(reason)));
            case LOST ->
                new ParcelState.Lost(
                        requireNonNull(endedAt),
                        Arrays.stream(toReship).map(UnitId::new).collect(toSet()));
            case RETURNED_TO_SENDER -> new ParcelState.ReturnedToSender(requireNonNull(endedAt), reason);
        };
    }

    private void end(State other, Instant at) {
        state = other;
        endedAt = at;
    }

    private static String[] names(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).sorted().toArray(String[]::new);
    }
}
