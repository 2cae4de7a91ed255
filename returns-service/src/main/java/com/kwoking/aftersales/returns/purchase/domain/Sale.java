package com.kwoking.aftersales.returns.purchase.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Sku;
import java.util.List;

/// What was bought, by whom and under which policy (R45).
public record Sale(
        String orderNumber, CustomerId customerId, String country, PolicyVersion policyVersion, List<SoldUnit> units) {

    public Sale {
        units = List.copyOf(units);
    }

    static Sale of(OrderPaid paid) {
        return new Sale(
                paid.orderNumber(),
                paid.customerId(),
                paid.country(),
                paid.policyVersion(),
                paid.lines().stream()
                        .flatMap(line -> line.units().stream().map(unit -> SoldUnit.of(line, unit)))
                        .toList());
    }

    public List<SoldUnit> units(Sku sku) {
        return units.stream().filter(unit -> unit.sku().equals(sku)).toList();
    }
}
