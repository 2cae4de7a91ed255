package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.testkit.sample.Article;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import com.kwoking.aftersales.testkit.sample.WorkedParcel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The worked order as it is refunded here, and what may be heard of it.
public final class RefundSamples {

    public static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    public static final OrderId ORDER = new OrderId(new UUID(0, 1));
    public static final CustomerId CUSTOMER = new CustomerId(new UUID(0, 2));
    public static final ReturnId RETURN = new ReturnId(new UUID(0, 3));
    public static final RefundPolicy CARD_FIRST = new RefundPolicy(List.of(TenderKind.CARD));

    private RefundSamples() {}

    public static OrderPaid paid() {
        return order(ORDER).paid();
    }

    public static WorkedOrder order(OrderId order) {
        return WorkedOrder.of(order, CUSTOMER)
                .numbered("KW-1001")
                .paidAt(Instant.parse("2026-03-01T12:00:00Z"))
                .of(Article.of("LAMP", "LAMP", "lighting"), Article.of("BULB", "BULB", "lighting"));
    }

    /// The same units at other prices, paid with a card and, for the rest, a gift card.
    static OrderPaid paid(List<Long> nets, List<Long> shares, long byCard) {
        long total = nets.stream().mapToLong(each -> each).sum()
                + shares.stream().mapToLong(each -> each).sum();
        var units = EVERYTHING.stream()
                .map(id -> new OrderPaid.Unit(
                        id, cents(nets.get(EVERYTHING.indexOf(id))), cents(shares.get(EVERYTHING.indexOf(id)))))
                .toList();
        OrderPaid usual = paid();
        return new OrderPaid(
                ORDER,
                usual.orderNumber(),
                CUSTOMER,
                usual.country(),
                usual.paidAt(),
                usual.policyVersion(),
                usual.policyAcceptedAt(),
                List.of(line(1, "LAMP", units.get(0), units.get(1)), line(2, "BULB", units.get(2))),
                List.of(
                        tender("gift-1", TenderKind.GIFT_CARD, total - Math.min(byCard, total)),
                        tender("card-1", TenderKind.CARD, Math.min(byCard, total))),
                cents(shares.stream().mapToLong(each -> each).sum()),
                cents(total));
    }

    private static OrderPaid.Tender tender(String id, TenderKind kind, long captured) {
        return new OrderPaid.Tender(new TenderId(id), kind, "pay_" + id, cents(captured));
    }

    private static OrderPaid.Line line(int number, String sku, OrderPaid.Unit... units) {
        return new OrderPaid.Line(number, new Sku(sku), sku, "lighting", List.of(), List.of(units));
    }

    public static Occasion cancelled(Branch branch, List<UnitId> units) {
        return new Occasion.Cancelled(
                new UUID(7, branch.ordinal() + 10L * units.size()),
                order(ORDER).cancelled(branch, NOW, units.toArray(UnitId[]::new)));
    }

    public static Occasion lost(int event, UnitId... notReshipped) {
        return new Occasion.Lost(new UUID(8, event), loss(ORDER, NOW, notReshipped));
    }

    public static ParcelLost loss(OrderId order, Instant at, UnitId... notReshipped) {
        return WorkedParcel.of(order(order), new ParcelId(new UUID(0, 5)), 1, notReshipped)
                .lost(
                        at,
                        notReshipped.length == 0 ? ParcelLost.Reshipment.FULL : ParcelLost.Reshipment.NONE,
                        notReshipped);
    }

    public static Occasion notReplaceable(UnitId... units) {
        return new Occasion.NotReplaceable(
                new UUID(9, 1),
                new ReplacementUnavailable(
                        ORDER, "KW-1001", CUSTOMER, RETURN, null, order(ORDER).items(units), NOW));
    }

    /// A change of mind, as new: the price and not the shipping (D11).
    public static InspectionSample conditional(UnitId... units) {
        return new InspectionSample(1, RETURN, ReturnFlow.CONDITIONAL_60D, Resolution.REFUND_TOTAL)
                .accepting(Entitlement.ITEM, units);
    }

    /// Arrived damaged, confirmed, not the customer's doing: the price and its share of shipping (D5).
    public static InspectionSample damaged(UnitId... units) {
        return new InspectionSample(1, RETURN, ReturnFlow.DOA_14D, Resolution.REFUND_TOTAL)
                .accepting(Entitlement.ITEM_AND_SHIPPING, units);
    }
}
