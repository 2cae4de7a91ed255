package com.kwoking.aftersales.orders.order.domain;

import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.events.order.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Paid, and on its way out: each unit is still to ship, in a parcel, or cancelled.
///
/// @param paidAt the provider's instant, at which the 24 hours began (A02)
public record PaidOrder(Purchase purchase, Payment payment, Instant paidAt, List<Parcel> parcels, Set<UnitId> cancelled)
        implements Order {

    public PaidOrder {
        parcels = List.copyOf(parcels);
        cancelled = Set.copyOf(cancelled);
    }

    @Override
    public Status status() {
        if (parcels.isEmpty()) {
            return Status.PAID;
        }
        if (!toShip().isEmpty()) {
            return Status.PART_SHIPPED;
        }
        if (parcels.stream().allMatch(Parcel::isDelivered)) {
            return Status.DELIVERED;
        }
        return parcels.stream().anyMatch(Parcel::isDelivered) ? Status.PART_DELIVERED : Status.SHIPPED;
    }

    public List<OrderedUnit> toShip() {
        Set<UnitId> gone = new HashSet<>();
        for (Parcel parcel : parcels) {
            if (parcel.state() instanceof ParcelState.Lost lost) {
                gone.removeAll(lost.toReship());
                parcel.units().stream()
                        .filter(unit -> !lost.toReship().contains(unit))
                        .forEach(gone::add);
            } else {
                gone.addAll(parcel.units());
            }
        }
        gone.addAll(cancelled);
        return purchase.units().stream()
                .filter(unit -> !gone.contains(unit.id()))
                .toList();
    }

    /// One more parcel.
    public PaidOrder plus(Parcel parcel) {
        return with(Stream.concat(parcels.stream(), Stream.of(parcel)).toList());
    }

    /// The same parcel, further on its way.
    public PaidOrder with(Parcel parcel) {
        return with(parcels.stream()
                .map(each -> each.parcelId().equals(parcel.parcelId()) ? parcel : each)
                .toList());
    }

    /// Cancelled as a whole when nothing of it is left.
    public Order without(Collection<UnitId> units, Instant now) {
        Set<UnitId> all = Stream.concat(cancelled.stream(), units.stream()).collect(toSet());
        return all.size() == purchase.units().size()
                ? new CancelledOrder(purchase, payment, paidAt, now)
                : new PaidOrder(purchase, payment, paidAt, parcels, all);
    }

    private PaidOrder with(List<Parcel> others) {
        return new PaidOrder(purchase, payment, paidAt, others, cancelled);
    }
}
