package com.kwoking.aftersales.orders.order.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ParcelRows implements PanacheRepositoryBase<ParcelRow, UUID> {

    List<Parcel> of(OrderId orderId) {
        return list("orderId = ?1 order by number", orderId.value()).stream()
                .map(ParcelRow::toParcel)
                .toList();
    }

    Optional<OrderId> orderOf(String carrier, String trackingNumber) {
        return find("carrier = ?1 and trackingNumber = ?2", carrier, trackingNumber)
                .firstResultOptional()
                .map(row -> new OrderId(row.orderId));
    }

    void save(OrderId orderId, List<Parcel> parcels) {
        for (Parcel parcel : parcels) {
            ParcelId id = parcel.parcelId();
            findByIdOptional(id.value())
                    .ifPresentOrElse(row -> row.take(parcel), () -> persist(ParcelRow.of(orderId, parcel)));
        }
    }
}
