package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import java.time.Instant;
import java.util.List;

/// Something of the order will never ship, and whatever was paid for it goes back (R23, R24).
///
/// @param branch which sentence of the policy applied; the amount is the same in both (A01)
/// @param items what is cancelled: every unit, or those not yet shipped (A03)
/// @param complete nothing of the order remains
/// @param reason a code, never the customer's own words
public record OrderCancelled(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        PolicyVersion policyVersion,
        Branch branch,
        List<Item> items,
        boolean complete,
        Actor actor,
        String reason,
        Instant cancelledAt)
        implements OrderEvent {

    public OrderCancelled {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt() {
        return cancelledAt;
    }

    public enum Branch {
        /// Never paid as far as the shop knew; a payment that is captured all the same goes back in full.
        BEFORE_PAYMENT,
        WITHIN_24H,
        AFTER_24H
    }

    public enum Actor implements UnknownWhenNewer {
        CUSTOMER,
        AGENT,
        STOREFRONT,
        UNKNOWN
    }
}
