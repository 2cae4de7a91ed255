package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CUSTOMER;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;

import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
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
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.value.Sku;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// As much as orders-service lets into one order (R85): 2 lines of 1,000 units, with five accessories each, all under
/// the longest names in letters that take three bytes.
///
/// @param net of each unit, in cents
public record LargestOrder(OrderId id, long net) {

    private static final int UNITS_OF_A_LINE = 1_000;
    private static final int ACCESSORIES = 5;

    public OrderPaid paid(OrderPaid.Tender tender) {
        return new OrderPaid(
                id,
                "KW-1001",
                CUSTOMER,
                "FR",
                NOW,
                new PolicyVersion("2026-01"),
                NOW,
                List.of(line(1), line(2)),
                List.of(tender),
                cents(2_000),
                cents(total()));
    }

    /// With a cent of shipping for each unit.
    public long total() {
        return 2 * UNITS_OF_A_LINE * (net + 1);
    }

    public OrderCancelled cancelled() {
        return new OrderCancelled(
                id,
                "KW-1001",
                CUSTOMER,
                new PolicyVersion("2026-01"),
                OrderCancelled.Branch.WITHIN_24H,
                units().map(LargestOrder::item).toList(),
                true,
                OrderCancelled.Actor.CUSTOMER,
                "CHANGED_MIND",
                NOW);
    }

    /// All of it came back broken, and without any of its accessories.
    ReturnInspected inspected() {
        return new ReturnInspected(
                new ReturnId(new UUID(0, 3)),
                id,
                "KW-1001",
                CUSTOMER,
                1,
                ReturnInspected.Mode.PHYSICAL,
                ReturnFlow.DOA_14D,
                Resolution.REFUND_TOTAL,
                LiableParty.MERCHANT,
                units().map(LargestOrder::inspected).toList(),
                units().flatMap(LargestOrder::deductions).toList(),
                null,
                cents(2_000),
                NOW);
    }

    private static Stream<Deduction> deductions(UnitId unit) {
        return IntStream.range(0, ACCESSORIES)
                .mapToObj(each -> new Deduction(
                        Deduction.Kind.MISSING_ACCESSORY, unit, "漢".repeat(79) + each, 100, cents(100_000_000)));
    }

    private static InspectedUnit inspected(UnitId unit) {
        return new InspectedUnit(
                item(unit), true, true, null, Condition.DAMAGED, Outcome.ACCEPTED, null, Entitlement.ITEM_AND_SHIPPING);
    }

    private static Stream<UnitId> units() {
        return IntStream.rangeClosed(1, 2).boxed().flatMap(LargestOrder::units);
    }

    private static Stream<UnitId> units(int line) {
        return IntStream.rangeClosed(1, UNITS_OF_A_LINE).mapToObj(place -> UnitId.of(line, place));
    }

    private OrderPaid.Line line(int number) {
        return new OrderPaid.Line(
                number,
                sku(number),
                "漢".repeat(200),
                "漢".repeat(64),
                List.of(),
                units(number)
                        .map(unit -> new OrderPaid.Unit(unit, cents(net), cents(1)))
                        .toList());
    }

    private static Item item(UnitId unit) {
        return new Item(unit, sku(unit.value().charAt(0) - '0'), "漢".repeat(200));
    }

    private static Sku sku(int line) {
        return new Sku("漢".repeat(63) + line);
    }
}
