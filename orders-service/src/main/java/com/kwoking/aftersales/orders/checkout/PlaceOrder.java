package com.kwoking.aftersales.orders.checkout;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.orders.Now;
import com.kwoking.aftersales.orders.checkout.domain.Basket;
import com.kwoking.aftersales.orders.checkout.domain.Placement;
import com.kwoking.aftersales.orders.customer.Customers;
import com.kwoking.aftersales.orders.customer.ShippingAddress;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.policy.Policies;
import com.kwoking.aftersales.orders.timeline.domain.Timeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes over what the shop sold. Nothing but the customer's address is told yet: an order is news when it is paid.
@ApplicationScoped
@Transactional
public class PlaceOrder {

    private final Orders orders;
    private final Customers customers;
    private final Policies policies;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Supplier<UUID> ids;
    private final Now now;

    PlaceOrder(
            Orders orders,
            Customers customers,
            Policies policies,
            Timeline timeline,
            Outbox outbox,
            Supplier<UUID> ids,
            Now now) {
        this.orders = orders;
        this.customers = customers;
        this.policies = policies;
        this.timeline = timeline;
        this.outbox = outbox;
        this.ids = ids;
        this.now = now;
    }

    /// @param customerId absent for a guest, who gets one
    public record Buyer(
            @Nullable CustomerId customerId,
            String email,
            String name,
            String locale,
            boolean optionalLetters,
            ShippingAddress address) {}

    public Placement place(Basket basket, Buyer buyer) {
        Optional<PolicyPublished> policy = policyOf(basket);
        return Placement.objection(basket)
                .or(() -> Placement.objection(basket, policy, policies.isAnyKnown()))
                .or(() -> orders.isNumberTaken(basket.orderNumber())
                        ? Optional.of(new Placement.OrderNumberTaken())
                        : Optional.empty())
                .orElseGet(() -> place(basket, buyer, policy.orElseThrow()));
    }

    private Placement place(Basket basket, Buyer buyer, PolicyPublished policy) {
        Instant placedAt = now.instant();
        CustomerId customerId = buyer.customerId() == null ? new CustomerId(ids.get()) : buyer.customerId();
        var purchase = Purchase.of(basket, new OrderId(ids.get()), customerId, policy.version(), placedAt);
        var order = new UnpaidOrder(purchase, new Payment(basket.tenders(), null));
        orders.add(order);
        introduce(customerId, buyer, placedAt);
        customers.keep(order.orderId(), buyer.address());
        timeline.add(List.of(TimelineEntry.placed(purchase)));
        return new Placement.Placed(order);
    }

    private void introduce(CustomerId customerId, Buyer buyer, Instant placedAt) {
        var contact = new CustomerContact(
                customerId, buyer.email(), buyer.name(), buyer.locale(), buyer.optionalLetters(), placedAt);
        customers.keep(contact);
        outbox.add(contact);
    }

    private Optional<PolicyPublished> policyOf(Basket basket) {
        return basket.policyVersion() == null
                ? policies.inForceAt(basket.policyAcceptedAt())
                : policies.of(basket.policyVersion());
    }
}
