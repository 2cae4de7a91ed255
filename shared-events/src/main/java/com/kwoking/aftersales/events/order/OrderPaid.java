package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The provider confirmed the payment (R23, A02). From here on the money of the order is fixed unit by
/// unit: whatever comes back later is reckoned from these units.
///
/// @param country where it was delivered to, ISO 3166-1 alpha-2
/// @param paidAt the provider's instant, at which the 24 hours begin
/// @param policyVersion what was accepted with the purchase, and judges the order for ever (R45, R46)
/// @param total what was captured: the sum of the tenders, and of all units' net and shipping share
/// @param cancelledAt the order had been cancelled before this money was told, so nothing ships and all of
///                    it goes back; absent for an order that was bought
public record OrderPaid(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        String country,
        Instant paidAt,
        PolicyVersion policyVersion,
        Instant policyAcceptedAt,
        List<Line> lines,
        List<Tender> tenders,
        Money shipping,
        Money total,
        @Nullable Instant cancelledAt)
        implements OrderEvent {

    public OrderPaid {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }

    /// An order that was bought, as nearly all are.
    public OrderPaid(
            OrderId orderId,
            String orderNumber,
            CustomerId customerId,
            String country,
            Instant paidAt,
            PolicyVersion policyVersion,
            Instant policyAcceptedAt,
            List<Line> lines,
            List<Tender> tenders,
            Money shipping,
            Money total) {
        this(
                orderId,
                orderNumber,
                customerId,
                country,
                paidAt,
                policyVersion,
                policyAcceptedAt,
                lines,
                tenders,
                shipping,
                total,
                null);
    }

    @Override
    public Instant happenedAt() {
        return paidAt;
    }

    /// @param line its number on the order, from 1
    public record Line(int line, Sku sku, String name, String category, List<Accessory> accessories, List<Unit> units) {

        public Line {
            accessories = List.copyOf(accessories);
            units = List.copyOf(units);
        }
    }

    /// @param net what was really paid for this unit, after every discount, tax included
    /// @param shippingShare its share of the outbound shipping; all shares sum to the shipping paid
    public record Unit(UnitId unitId, Money net, Money shippingShare) {}

    /// @param paymentReference the provider's name for the payment; refunds go back to it and nowhere else (R31)
    public record Tender(TenderId tenderId, TenderKind kind, String paymentReference, Money captured) {}
}
