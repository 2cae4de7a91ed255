package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Item;
import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.OrderCancelled;
import com.kwoking.aftersales.events.OrderPaid;
import com.kwoking.aftersales.events.RefundLine;
import com.kwoking.aftersales.events.Resolution;
import com.kwoking.aftersales.events.ReturnId;
import com.kwoking.aftersales.events.ReturnInspected;
import com.kwoking.aftersales.events.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.UnitId;
import com.kwoking.aftersales.refunds.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.domain.Refund.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One piece of arithmetic: what an occasion entitles to, minus what was given back already, minus what
/// the customer bears, between zero and what is left of the payment.
final class Reckoning {

    private final Paid account;
    private final List<RefundLine> lines = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private @Nullable Hold held;
    private Money sum;

    Reckoning(Paid account) {
        this.account = account;
        this.sum = Money.zero(account.currency());
    }

    Breakdown of(Occasion occasion) {
        switch (occasion) {
            case Occasion.Cancelled cancelled -> giveBack(cancelled.event().items(), ruleOf(cancelled.event()));
            case Occasion.Lost lost -> giveBack(lost.event().notReshipped(), "R19");
            case Occasion.NotReplaceable none -> giveBack(none.event().items(), "R17");
            case Occasion.Inspected inspected -> giveBack(inspected.event());
        }
        return breakdown();
    }

    /// Price and shipping in full, without fees (D1, D2, D4, D10, A15).
    private void giveBack(List<Item> items, String rule) {
        items.forEach(item -> giveBack(item.unitId(), Entitlement.ITEM_AND_SHIPPING, Optional.empty(), rule));
    }

    private static String ruleOf(OrderCancelled cancelled) {
        return switch (cancelled.branch()) {
            case BEFORE_PAYMENT, WITHIN_24H -> "R23";
            case AFTER_24H -> "R24";
        };
    }

    private void giveBack(ReturnInspected inspected) {
        boolean owesMoney = inspected.resolution() == Resolution.REFUND_TOTAL
                || inspected.resolution() == Resolution.REFUND_PARTIAL;
        if (owesMoney) {
            inspected.units().stream()
                    .filter(unit -> unit.outcome() == Outcome.ACCEPTED)
                    .forEach(unit -> giveBack(unit, inspected));
            if (inspected.resolution() == Resolution.REFUND_PARTIAL && inspected.agreedAmount() != null) {
                agreeOn(inspected.agreedAmount());
            }
            if (inspected.returnPostage() != null && inspected.returnPostage().isPositive()) {
                add(Wording.RETURN_POSTAGE.line(null, inspected.returnPostage(), "R10", ""));
            }
        }
        inspected.units().stream()
                .filter(unit -> unit.outcome() == Outcome.REJECTED)
                .forEach(this::tellOfRejection);
        if (sum.isPositive() || inspected.resolution() == Resolution.REPLACEMENT) {
            inspected.deductions().forEach(this::deduct);
        }
        countInEarlierRefundsOf(inspected.returnId());
    }

    /// Nothing goes back for it, and the customer is told why (R44, R52).
    private void tellOfRejection(InspectedUnit unit) {
        Wording why =
                switch (unit.rejection()) {
                    case PROBLEM_NOT_CONFIRMED -> Wording.PROBLEM_NOT_CONFIRMED;
                    case NOT_RECEIVED -> Wording.NOT_RECEIVED;
                    case CUSTOMER_LIABLE -> Wording.CUSTOMER_LIABLE;
                    case UNACCEPTABLE_CONDITION, NOT_RESALEABLE -> Wording.UNACCEPTABLE_CONDITION;
                    case null -> Wording.UNACCEPTABLE_CONDITION;
                };
        add(why.line(unit.item().unitId(), Money.zero(account.currency()), "R44", ""));
    }

    private void giveBack(InspectedUnit unit, ReturnInspected inspected) {
        giveBack(
                unit.item().unitId(),
                unit.entitlement(),
                Optional.of(inspected.returnId()),
                unit.entitlement() == Entitlement.ITEM ? "R12" : "R17");
    }

    private void giveBack(UnitId unitId, Entitlement entitlement, Optional<ReturnId> returned, String rule) {
        OrderPaid.Unit unit = account.unit(unitId);
        Settled before = account.settled(unitId, returned);
        Settled now =
                switch (entitlement) {
                    case NOTHING -> Settled.nothing(unitId, account.currency());
                    case ITEM -> new Settled(unitId, unit.net().minus(before.item()), Money.zero(account.currency()));
                    case ITEM_AND_SHIPPING ->
                        new Settled(
                                unitId,
                                unit.net().minus(before.item()),
                                unit.shippingShare().minus(before.shipping()));
                };
        if (now.item().isPositive()) {
            add(Wording.ITEM.line(unitId, now.item(), rule, ""));
        }
        if (now.shipping().isPositive()) {
            add(Wording.SHIPPING.line(unitId, now.shipping(), rule, ""));
        }
        if (now.total().isPositive()) {
            settled.add(now);
        }
    }

    /// A partial amount was agreed on instead; it includes the shipping and is never more than the whole
    /// (R17, D6, A07).
    private void agreeOn(Money agreed) {
        Money amount = agreed.compareTo(sum) <= 0 ? agreed : sum;
        lines.clear();
        sum = Money.zero(account.currency());
        add(Wording.AGREED_PARTIAL.line(null, amount, "R17", ""));
        settleAtMost(amount);
    }

    /// What the agreed amount covers, piece by piece until it is used up.
    private void settleAtMost(Money amount) {
        var whole = List.copyOf(settled);
        settled.clear();
        Money left = amount;
        for (Settled each : whole) {
            Money item = least(left, each.item());
            left = left.minus(item);
            Money shipping = least(left, each.shipping());
            left = left.minus(shipping);
            settled.add(new Settled(each.unitId(), item, shipping));
        }
    }

    private void deduct(Deduction deduction) {
        if (deduction.amount() == null) {
            held = Hold.ACCESSORY_PRICE_UNKNOWN;
            return;
        }
        if (deduction.amount().isPositive()) {
            Money less = Money.zero(account.currency()).minus(deduction.amount());
            add(wording(deduction).line(deduction.unitId(), less, ruleOf(deduction), deduction.label()));
        }
    }

    private static Wording wording(Deduction deduction) {
        return switch (deduction.kind()) {
            case MISSING_ACCESSORY -> Wording.MISSING_ACCESSORY;
            case CUSTOMS_COSTS -> Wording.CUSTOMS_COSTS;
            case DEPRECIATION -> Wording.DEPRECIATION;
        };
    }

    private static String ruleOf(Deduction deduction) {
        return switch (deduction.kind()) {
            case MISSING_ACCESSORY -> "R09";
            case CUSTOMS_COSTS -> "R59";
            case DEPRECIATION -> "A24";
        };
    }

    /// A second look at a return pays the difference (R41, R53).
    private void countInEarlierRefundsOf(ReturnId returnId) {
        for (Refund earlier : account.refundsFor(returnId)) {
            if (earlier.total().isPositive()) {
                Money less = Money.zero(account.currency()).minus(earlier.total());
                add(Wording.EARLIER_REFUND.line(null, less, "R41", ""));
            }
            earlier.settled().forEach(this::doNotSettleAgain);
        }
    }

    private void doNotSettleAgain(Settled earlier) {
        Money zero = Money.zero(account.currency());
        settled.replaceAll(now -> now.unitId().equals(earlier.unitId())
                ? new Settled(
                        now.unitId(),
                        most(now.item().minus(earlier.item()), zero),
                        most(now.shipping().minus(earlier.shipping()), zero))
                : now);
    }

    private Breakdown breakdown() {
        Money zero = Money.zero(account.currency());
        Money balanceDue = zero;
        if (sum.compareTo(zero) < 0) {
            balanceDue = zero.minus(sum);
            add(Wording.BALANCE_DUE.line(null, balanceDue, "R09", ""));
        }
        Money beyond = sum.minus(account.refundable());
        if (beyond.isPositive()) {
            add(Wording.CAP.line(null, zero.minus(beyond), "R31", ""));
        }
        return new Breakdown(lines, sum, balanceDue, settled, held);
    }

    private void add(RefundLine line) {
        lines.add(line);
        sum = sum.plus(line.amount());
    }

    private static Money most(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
