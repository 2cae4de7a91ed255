package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderCancelled.Actor;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The worked order of the rules: A 2 x 30.00, B 1 x 19.99, coupon -10.00, shipping 6.90, paid 76.89.
public final class RefundSamples {

    public static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    public static final OrderId ORDER = new OrderId(new UUID(0, 1));
    public static final CustomerId CUSTOMER = new CustomerId(new UUID(0, 2));
    public static final ReturnId RETURN = new ReturnId(new UUID(0, 3));
    public static final UnitId A1 = UnitId.of(1, 1);
    public static final UnitId A2 = UnitId.of(1, 2);
    public static final UnitId B = UnitId.of(2, 1);
    public static final List<UnitId> EVERYTHING = List.of(A1, A2, B);
    public static final RefundPolicy CARD_FIRST = new RefundPolicy(List.of(TenderKind.CARD));

    private RefundSamples() {}

    public static Money eur(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact(), Currency.getInstance("EUR"));
    }

    public static OrderPaid paid() {
        return paid(ORDER, List.of(card("76.89")));
    }

    public static OrderPaid paid(OrderId order, List<OrderPaid.Tender> tenders) {
        return new OrderPaid(
                order,
                "KW-1001",
                CUSTOMER,
                "FR",
                Instant.parse("2026-03-01T12:00:00Z"),
                new PolicyVersion("2026-01"),
                Instant.parse("2026-03-01T11:59:00Z"),
                List.of(
                        line(1, "LAMP", unit(A1, "26.25", "2.59"), unit(A2, "26.25", "2.59")),
                        line(2, "BULB", unit(B, "17.49", "1.72"))),
                tenders,
                eur("6.90"),
                eur("76.89"));
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

    static Money cents(long minorUnits) {
        return new Money(minorUnits, Currency.getInstance("EUR"));
    }

    private static OrderPaid.Tender tender(String id, TenderKind kind, long captured) {
        return new OrderPaid.Tender(new TenderId(id), kind, "pay_" + id, cents(captured));
    }

    public static OrderPaid.Tender card(String captured) {
        return new OrderPaid.Tender(new TenderId("card-1"), TenderKind.CARD, "pay_card", eur(captured));
    }

    public static OrderPaid.Tender giftCard(String captured) {
        return new OrderPaid.Tender(new TenderId("gift-1"), TenderKind.GIFT_CARD, "pay_gift", eur(captured));
    }

    public static OrderPaid.Line line(int number, String sku, OrderPaid.Unit... units) {
        return new OrderPaid.Line(number, new Sku(sku), sku, "lighting", List.of(), List.of(units));
    }

    public static OrderPaid.Unit unit(UnitId id, String net, String shippingShare) {
        return new OrderPaid.Unit(id, eur(net), eur(shippingShare));
    }

    public static Occasion cancelled(Branch branch, List<UnitId> units) {
        return new Occasion.Cancelled(
                new UUID(7, branch.ordinal() + 10L * units.size()),
                new OrderCancelled(
                        ORDER,
                        "KW-1001",
                        CUSTOMER,
                        new PolicyVersion("2026-01"),
                        branch,
                        items(units),
                        units.size() == EVERYTHING.size(),
                        Actor.CUSTOMER,
                        "CHANGED_MIND",
                        NOW));
    }

    public static Occasion lost(int event, UnitId... notReshipped) {
        var items = items(List.of(notReshipped));
        return new Occasion.Lost(
                new UUID(8, event),
                new ParcelLost(
                        ORDER,
                        "KW-1001",
                        CUSTOMER,
                        new ParcelId(new UUID(0, 5)),
                        "6X1",
                        items,
                        items.isEmpty() ? ParcelLost.Reshipment.FULL : ParcelLost.Reshipment.NONE,
                        items,
                        NOW));
    }

    public static Occasion notReplaceable(UnitId... units) {
        return new Occasion.NotReplaceable(
                new UUID(9, 1),
                new ReplacementUnavailable(ORDER, "KW-1001", CUSTOMER, RETURN, null, items(List.of(units)), NOW));
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

    static List<Item> items(List<UnitId> units) {
        return units.stream().map(RefundSamples::item).toList();
    }

    static Item item(UnitId unit) {
        return unit.equals(B) ? new Item(unit, new Sku("BULB"), "BULB") : new Item(unit, new Sku("LAMP"), "LAMP");
    }

    /// An inspection in the making.
    public record InspectionSample(
            int number,
            ReturnId returnId,
            ReturnFlow flow,
            Resolution resolution,
            List<InspectedUnit> units,
            List<Deduction> deductions,
            @Nullable Money agreed,
            @Nullable Money postage) {

        InspectionSample(int number, ReturnId returnId, ReturnFlow flow, Resolution resolution) {
            this(number, returnId, flow, resolution, List.of(), List.of(), null, null);
        }

        InspectionSample accepting(Entitlement entitlement, UnitId... accepted) {
            return with(Stream.of(accepted)
                    .map(unit -> new InspectedUnit(
                            item(unit), true, null, null, Condition.AS_NEW, Outcome.ACCEPTED, null, entitlement)));
        }

        public InspectionSample rejecting(UnitId... rejected) {
            return with(Stream.of(rejected)
                    .map(unit -> new InspectedUnit(
                            item(unit),
                            true,
                            false,
                            null,
                            Condition.DAMAGED,
                            Outcome.REJECTED,
                            Rejection.UNACCEPTABLE_CONDITION,
                            Entitlement.NOTHING)));
        }

        public InspectionSample missing(String accessory, @Nullable Money price) {
            return deducting(new Deduction(Deduction.Kind.MISSING_ACCESSORY, A1, accessory, 1, price));
        }

        public InspectionSample deducting(Deduction deduction) {
            return new InspectionSample(
                    number,
                    returnId,
                    flow,
                    resolution,
                    units,
                    Stream.concat(deductions.stream(), Stream.of(deduction)).toList(),
                    agreed,
                    postage);
        }

        public InspectionSample agreedOn(Money amount) {
            return new InspectionSample(
                    number, returnId, flow, Resolution.REFUND_PARTIAL, units, deductions, amount, postage);
        }

        public InspectionSample withPostage(Money amount) {
            return new InspectionSample(number, returnId, flow, resolution, units, deductions, agreed, amount);
        }

        public InspectionSample endingIn(Resolution other) {
            return new InspectionSample(number, returnId, flow, other, units, deductions, agreed, postage);
        }

        public InspectionSample number(int other) {
            return new InspectionSample(other, returnId, flow, resolution, units, deductions, agreed, postage);
        }

        public InspectionSample of(ReturnId other) {
            return new InspectionSample(number, other, flow, resolution, units, deductions, agreed, postage);
        }

        public Occasion heard() {
            return new Occasion.Inspected(
                    new UUID(
                            returnId.value().getMostSignificantBits() + number,
                            returnId.value().getLeastSignificantBits()),
                    new ReturnInspected(
                            returnId,
                            ORDER,
                            "KW-1001",
                            CUSTOMER,
                            number,
                            Mode.PHYSICAL,
                            flow,
                            resolution,
                            LiableParty.MERCHANT,
                            units,
                            deductions,
                            agreed,
                            postage,
                            NOW));
        }

        private InspectionSample with(Stream<InspectedUnit> more) {
            return new InspectionSample(
                    number,
                    returnId,
                    flow,
                    resolution,
                    Stream.concat(units.stream(), more).toList(),
                    deductions,
                    agreed,
                    postage);
        }
    }
}
