package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import java.util.List;
import java.util.stream.Stream;

/// What was paid for each unit, as OrderPaid fixed it.
record PaidUnits(OrderPaid payment) {

    Money zero() {
        return Money.zero(payment.total().currency());
    }

    Stream<OrderPaid.Unit> units() {
        return payment.lines().stream().flatMap(line -> line.units().stream());
    }

    boolean has(UnitId id) {
        return units().anyMatch(unit -> unit.unitId().equals(id));
    }

    List<String> unknownOf(Claim claim) {
        return claim.units().stream()
                .map(Claim.ClaimedUnit::unitId)
                .filter(unit -> !has(unit))
                .map(UnitId::value)
                .toList();
    }

    /// @throws IllegalArgumentException if no such unit was bought
    OrderPaid.Unit unit(UnitId id) {
        return units().filter(unit -> unit.unitId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unit %s is not on order %s"
                        .formatted(id.value(), payment.orderId().value())));
    }

    /// Price and share of shipping.
    RefundedUnit whole(UnitId id) {
        OrderPaid.Unit unit = unit(id);
        return new RefundedUnit(id, unit.net(), unit.shippingShare());
    }
}
