package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.Line.Piece;
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
        Money discount,
        Money shipping,
        Money total,
        Instant placedAt) {

    public Purchase {
        lines = List.copyOf(lines);
    }

    public List<Piece> pieces() {
        return lines.stream().flatMap(line -> line.pieces().stream()).toList();
    }

    public List<Piece> pieces(Collection<UnitId> units) {
        return pieces().stream()
                .filter(piece -> units.contains(piece.unit().unitId()))
                .toList();
    }

    public Money nothing() {
        return Money.zero(total.currency());
    }

    public Money worthOf(List<Piece> pieces) {
        return pieces.stream().map(Piece::worth).reduce(nothing(), Money::plus);
    }
}
