package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The decision table of the policy, for one unit: what of its price goes back (D5 to D8, D11, D13 to D16).
public final class Entitlements {

    private Entitlements() {}

    /// @param rejection why the unit was not accepted; absent when it was
    public record Decision(@Nullable Rejection rejection, Entitlement entitlement) {

        boolean accepted() {
            return rejection == null;
        }

        Money worth(SoldUnit unit) {
            return switch (entitlement) {
                case NOTHING -> Money.zero(unit.net().currency());
                case ITEM -> unit.net();
                case ITEM_AND_SHIPPING -> unit.net().plus(unit.shippingShare());
            };
        }

        static Decision accept(Entitlement entitlement) {
            return new Decision(null, entitlement);
        }

        static Decision reject(Rejection rejection) {
            return new Decision(rejection, Entitlement.NOTHING);
        }
    }

    /// For every unit of the claim, in its order.
    static List<Decision> decide(Claim claim, Findings findings) {
        return IntStream.range(0, claim.units().size())
                .mapToObj(i -> decide(
                        claim,
                        findings.mode(),
                        findings.liableParty(),
                        claim.units().get(i),
                        findings.units().get(i)))
                .toList();
    }

    static Decision decide(
            Claim claim, Mode mode, @Nullable LiableParty liableParty, SoldUnit unit, UnitFinding finding) {
        if (isExpected(claim, mode) && !finding.isReceived()) {
            return Decision.reject(Rejection.NOT_RECEIVED);
        }
        return switch (claim.flow()) {
            case CONDITIONAL_60D -> asNew(unit, finding);
            case DOA_14D, DEFECT_WARRANTY, WRONG_ITEM -> fault(claim.flow(), liableParty, finding);
            case REFUSED -> refused(claim, finding);
            // What it lost by being used may be deducted, it is not refused (D16).
            case STATUTORY_WITHDRAWAL -> Decision.accept(Entitlement.ITEM_AND_SHIPPING);
        };
    }

    /// A unit that was never in the box cannot arrive.
    static boolean isExpected(Claim claim, Mode mode) {
        return mode == Mode.PHYSICAL && claim.wanted().motive() != Motive.WRONG_QUANTITY;
    }

    /// D11, D15: the item's price, if all four criteria are met (R04, R12, R40).
    private static Decision asNew(SoldUnit unit, UnitFinding finding) {
        if (finding.condition() != Condition.AS_NEW || !areMet(finding.criteria())) {
            return Decision.reject(Rejection.UNACCEPTABLE_CONDITION);
        }
        boolean missingWithoutPrice = finding.missingAccessories().stream()
                .anyMatch(missing -> !missing.onArrival()
                        && Deductions.priceOf(missing.name(), unit).isEmpty());
        return Boolean.FALSE.equals(finding.resaleable()) && missingWithoutPrice
                ? Decision.reject(Rejection.NOT_RESALEABLE)
                : Decision.accept(Entitlement.ITEM);
    }

    /// D5, D7 and D8. What is refused here is given free for the conditional return, if there is still time (R42).
    private static Decision fault(ReturnFlow flow, @Nullable LiableParty liableParty, UnitFinding finding) {
        if (!Boolean.TRUE.equals(finding.problemConfirmed())) {
            return Decision.reject(Rejection.PROBLEM_NOT_CONFIRMED);
        }
        if (liableParty == LiableParty.CUSTOMER) {
            return Decision.reject(Rejection.CUSTOMER_LIABLE);
        }
        return Boolean.TRUE.equals(finding.damageBeyondDeclared())
                ? Decision.reject(Rejection.UNACCEPTABLE_CONDITION)
                : Decision.accept(Policy.entitlement(flow));
    }

    /// D13 and D14. A parcel that turns out to be sound was given back like a change of mind (A21); the
    /// customer never had it, so nothing else of its state is theirs to answer for.
    private static Decision refused(Claim claim, UnitFinding finding) {
        boolean sound = Boolean.FALSE.equals(finding.problemConfirmed());
        return Decision.accept(
                claim.refusal() == DeliveryRefused.Reason.CUSTOMS
                                || claim.refusal() == DeliveryRefused.Reason.OTHER
                                || sound
                        ? Entitlement.ITEM
                        : Entitlement.ITEM_AND_SHIPPING);
    }

    private static boolean areMet(@Nullable Criteria criteria) {
        return criteria != null
                && Stream.of(
                                criteria.originalState(),
                                criteria.unused(),
                                criteria.undamaged(),
                                criteria.originalPackaging())
                        .allMatch(Boolean.TRUE::equals);
    }
}
