package com.kwoking.aftersales.messaging.testing;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Sku;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Events of orders that no other test knows, at offsets that no other record has.
public final class Orders {

    /// Beyond what the broker of the tests will reach.
    private static final AtomicLong OFFSET = new AtomicLong(1_000_000);

    private Orders() {}

    public static OrderId some() {
        return new OrderId(UUID.randomUUID());
    }

    public static OrderCancelled cancelled(OrderId order) {
        return cancelled(order, "Lampe de bureau Lumo");
    }

    /// Of one unit, which may have a name as long as a whole order.
    public static OrderCancelled cancelled(OrderId order, String name) {
        return new OrderCancelled(
                order,
                "KW-2026-48213",
                new CustomerId(UUID.fromString("019cd704-7700-7001-8001-00005eed0001")),
                new PolicyVersion("2026-01"),
                OrderCancelled.Branch.WITHIN_24H,
                List.of(new Item(UnitId.of(1, 1), new Sku("LUMO-LAMP"), name)),
                true,
                OrderCancelled.Actor.CUSTOMER,
                "CHANGED_MIND",
                Instant.parse("2026-03-22T08:10:00Z"));
    }

    /// A good record about the order, with an id of its own.
    public static ConsumerRecord<String, byte[]> recordOf(OrderId order) {
        return Records.heard(
                Records.row(UUID.randomUUID(), 1, cancelled(order)).toRecord("/orders-service"),
                0,
                OFFSET.incrementAndGet());
    }
}
