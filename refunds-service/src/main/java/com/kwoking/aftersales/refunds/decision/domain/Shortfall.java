package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why not the full amount (R52): what was paid minus what went back, every euro of it with its reason. A
/// reason is negative where more went back than the order's units, e.g. return postage.
public final class Shortfall {

    private final Paid account;
    private final OrderClaims claims;
    private final List<RefundLine> reasons = new ArrayList<>();

    private Shortfall(Paid account) {
        this.account = account;
        this.claims = account.orderClaims();
    }

    public static List<RefundLine> of(Paid account) {
        return new Shortfall(account).reasons();
    }

    private List<RefundLine> reasons() {
        account.bought().units().forEach(unit -> addUnit(unit.unitId()));
        claims.kept().forEach(this::kept);
        add(Wording.POSTAGE_BESIDE, null, zero().minus(claims.postage()), "R10");
        add(Wording.GRANTED_BESIDE, null, zero().minus(claims.granted()), "R53");
        add(
                Wording.CAP,
                null,
                zero().minus(sumOf(lines().filter(line -> isCap(line)).toList())),
                "R31");
        return List.copyOf(reasons);
    }

    private void addUnit(UnitId unit) {
        RefundedUnit whole = account.bought().whole(unit);
        RefundedUnit open = whole.minus(claims.settled(unit));
        Optional<RefundLine> rejection = rejectionOf(unit);
        if (open.item().minorUnits() == 0) {
            add(Wording.SHIPPING_STAYS, unit, open.shipping(), "R12");
        } else if (rejection.isPresent()) {
            RefundLine line = rejection.get();
            reasons.add(new RefundLine(line.kind(), unit, open.total(), line.rule(), line.french(), line.english()));
        } else if (open.item().equals(whole.item())) {
            add(Wording.KEPT, unit, open.total(), "R52");
        } else {
            add(Wording.AGREED_LESS, unit, open.total(), "R17");
        }
    }

    /// The deductions of the latest inspection, as far as they took effect.
    private void kept(ReturnId returnId, Money kept) {
        Money left = kept;
        for (RefundLine deduction : latestDeductionsOf(returnId)) {
            Money part = left.atMost(zero().minus(deduction.amount()));
            if (part.isPositive()) {
                reasons.add(new RefundLine(
                        deduction.kind(),
                        deduction.unitId(),
                        part,
                        deduction.rule(),
                        deduction.french(),
                        deduction.english()));
                left = left.minus(part);
            }
        }
        add(Wording.LOOKED_AT_AGAIN, null, left, "R41");
    }

    private List<RefundLine> latestDeductionsOf(ReturnId returnId) {
        return account.refundsFor(returnId).stream()
                .filter(refund -> refund.inspection() > 0 && refund.claim() != null)
                .reduce((_, later) -> later)
                .map(refund -> refund.lines().stream()
                        .filter(line -> line.kind() == RefundLine.Kind.DEDUCTION)
                        .toList())
                .orElse(List.of());
    }

    private Optional<RefundLine> rejectionOf(UnitId unit) {
        return lines().filter(line -> line.kind() == RefundLine.Kind.REJECTED && unit.equals(line.unitId()))
                .reduce((_, later) -> later);
    }

    private Stream<RefundLine> lines() {
        return account.refunds().stream().flatMap(refund -> refund.lines().stream());
    }

    private static boolean isCap(RefundLine line) {
        return line.kind() == RefundLine.Kind.CAP && line.rule().equals("R31");
    }

    private Money sumOf(List<RefundLine> some) {
        return some.stream().map(RefundLine::amount).reduce(zero(), Money::plus);
    }

    private void add(Wording why, @org.jspecify.annotations.Nullable UnitId unit, Money amount, String rule) {
        if (amount.minorUnits() != 0) {
            reasons.add(why.line(unit, amount, rule, ""));
        }
    }

    private Money zero() {
        return Money.zero(account.currency());
    }
}
