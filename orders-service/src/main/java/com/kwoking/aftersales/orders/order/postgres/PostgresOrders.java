package com.kwoking.aftersales.orders.order.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An order is its purchase's row, which is also its lock, its parcels and the whereabouts of its units.
@ApplicationScoped
class PostgresOrders implements Orders, PanacheRepositoryBase<PurchaseRow, UUID> {

    private static final int A_FEW = 100;

    /// Until the transaction ends, nobody else is told whether the name is taken.
    private static final String HOLD_NAME = "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 7)))";

    private final ParcelRows parcels;
    private final UnitRows units;

    PostgresOrders(ParcelRows parcels, UnitRows units) {
        this.parcels = parcels;
        this.units = units;
    }

    /// What was only glanced at before is forgotten first: it may have changed until the lock was had.
    @Override
    public Optional<Order> of(OrderId orderId) {
        getEntityManager().clear();
        return findByIdOptional(orderId.value(), LockModeType.PESSIMISTIC_WRITE).map(this::toOrder);
    }

    @Override
    public Optional<Order> glance(OrderId orderId) {
        return findByIdOptional(orderId.value()).map(this::toOrder);
    }

    @Override
    public Optional<OrderId> carriedBy(String carrier, String trackingNumber) {
        return parcels.orderOf(carrier, trackingNumber);
    }

    @Override
    public boolean isNumberTaken(String orderNumber) {
        hold("order " + orderNumber);
        return count("orderNumber", orderNumber) > 0;
    }

    @Override
    public boolean isTrackingNumberTaken(String carrier, String trackingNumber) {
        hold("parcel %s %s".formatted(carrier, trackingNumber));
        return parcels.orderOf(carrier, trackingNumber).isPresent();
    }

    @Override
    public void add(UnpaidOrder order) {
        persistAndFlush(PurchaseRow.of(order));
        units.add(order);
    }

    @Override
    public void save(Order order) {
        findById(order.orderId().value()).take(order);
        if (order instanceof PaidOrder paid) {
            parcels.save(paid.orderId(), paid.parcels());
        }
        flush();
        units.move(order);
    }

    @Override
    public List<OrderId> halfPaidAndCancelledBefore(Instant instant) {
        return find("halfPaid and cancelledAt < ?1 order by orderId", instant).page(Page.ofSize(A_FEW)).stream()
                .map(row -> new OrderId(row.orderId))
                .toList();
    }

    private Order toOrder(PurchaseRow row) {
        return switch (row.state) {
            case UNPAID, CANCELLED -> row.toOrder(List.of(), Set.of());
            case PAID -> {
                var orderId = new OrderId(row.orderId);
                Set<UnitId> cancelled = units.cancelledOf(orderId);
                yield row.toOrder(parcels.of(orderId), cancelled);
            }
        };
    }

    /// Asked without a class: with one, Hibernate keeps a plan for every call and searches them all.
    private void hold(String name) {
        getEntityManager()
                .createNativeQuery(HOLD_NAME)
                .setParameter("name", name)
                .getSingleResult();
    }
}
