package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What was bought, by whom and under which policy: fixed when the order is placed. Who the customer is
/// and where they live is not here.
public record Purchase(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        String country,
        PolicyVersion policyVersion,
        Instant policyAcceptedAt,
        List<Line> lines,
        Price price,
        Instant placedAt) {

    public Purchase {
        lines = List.copyOf(lines);
    }

    /// @param total what the lines cost, less the discount, with the shipping
    public record Price(Money discount, Money shipping, Money total) {}

    public List<OrderedUnit> units() {
        return lines.stream().flatMap(line -> line.orderedUnits().stream()).toList();
    }

    public List<OrderedUnit> units(Collection<UnitId> ids) {
        return units().stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    public Money nothing() {
        return Money.zero(price.total().currency());
    }

    public Money worthOf(List<OrderedUnit> units) {
        return units.stream().map(OrderedUnit::worth).reduce(nothing(), Money::plus);
    }
}
