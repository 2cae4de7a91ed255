package com.kwoking.aftersales.returns.eligibility.domain;

import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Delivery;
import com.kwoking.aftersales.returns.purchase.domain.FulfilmentState;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether one unit may still come back for one motive, and under which part of the policy.
sealed interface ReturnWindowCheck {

    SoldUnit unit();

    /// @param deadline the first instant that is too late; absent while no window runs
    /// @param estimated nobody saw the parcel arrive, so the deadline is a guess
    record Covered(SoldUnit unit, ReturnFlow flow, @Nullable Instant deadline, boolean estimated)
            implements ReturnWindowCheck {}

    /// @param flow under which a supervisor may let it in all the same (R16); absent where nobody may
    record NotCovered(
            SoldUnit unit,
            Ineligibility why,
            @Nullable ReturnFlow flow,
            @Nullable Instant deadline) implements ReturnWindowCheck {}

    static ReturnWindowCheck of(SoldUnit unit, Motive motive, Purchase purchase, Policy policy, Instant now) {
        return switch (purchase.fulfilment(unit.unitId())) {
            case FulfilmentState.WithTheCustomer(Delivery delivery) ->
                within(unit, motive, delivery, purchase, policy, now);
            case FulfilmentState.UnderWay(Instant shippedAt) -> {
                Delivery expected = Delivery.expected(policy.expectedDelivery(shippedAt), policy);
                yield within(unit, motive, expected, purchase, policy, now);
            }
            case FulfilmentState.RefusedAtTheDoor _ -> never(unit, Ineligibility.REFUSED_AT_THE_DOOR);
            case FulfilmentState.Lost _ -> never(unit, Ineligibility.LOST);
            case FulfilmentState.Cancelled _ -> never(unit, Ineligibility.CANCELLED);
            case FulfilmentState.NotShipped _ -> never(unit, Ineligibility.NOT_SHIPPED_YET);
        };
    }

    private static ReturnWindowCheck within(
            SoldUnit unit, Motive motive, Delivery delivery, Purchase purchase, Policy policy, Instant now) {
        return switch (motive) {
            case NOT_SATISFIED -> changeOfMind(unit, delivery, purchase, policy, now);
            case DAMAGED, DEFECTIVE -> fault(unit, delivery, policy, now);
            // The policy names no window for these; the sixty days are the longest it knows (A14).
            case WRONG_ITEM, WRONG_VARIANT, WRONG_QUANTITY ->
                until(delivery.returnBefore(), unit, ReturnFlow.WRONG_ITEM, delivery, now);
            case REFUSED_AT_DOOR -> never(unit, Ineligibility.REFUSED_AT_THE_DOOR);
            case UNKNOWN -> throw new IllegalArgumentException("nobody can give a motive that is not known");
        };
    }

    private static ReturnWindowCheck changeOfMind(
            SoldUnit unit, Delivery delivery, Purchase purchase, Policy policy, Instant now) {
        if (!policy.takesBack(unit.category())) {
            return new NotCovered(
                    unit, Ineligibility.NOT_RETURNABLE, ReturnFlow.CONDITIONAL_60D, delivery.returnBefore());
        }
        if (purchase.sale() != null
                && policy.hasStatutoryWithdrawal(purchase.sale().country())) {
            // Runs from the last parcel, and has not begun before (A24).
            Optional<Instant> end = purchase.completelyDeliveredAt().map(policy.statutoryWithdrawal()::closesAfter);
            if (end.isEmpty() || now.isBefore(end.get())) {
                return new Covered(unit, ReturnFlow.STATUTORY_WITHDRAWAL, end.orElse(null), delivery.estimated());
            }
        }
        return until(delivery.returnBefore(), unit, ReturnFlow.CONDITIONAL_60D, delivery, now);
    }

    /// Damage on arrival, until the end of day 14 after that parcel's delivery (R05); from then on by warranty.
    private static ReturnWindowCheck fault(SoldUnit unit, Delivery delivery, Policy policy, Instant now) {
        ReturnWindowCheck onArrival = until(delivery.damageReportBefore(), unit, ReturnFlow.DOA_14D, delivery, now);
        return onArrival instanceof Covered
                ? onArrival
                : DefectWarranty.of(unit.category(), delivery, policy)
                        .map(warranty -> until(warranty.before(), unit, ReturnFlow.DEFECT_WARRANTY, delivery, now))
                        .orElse(onArrival);
    }

    private static ReturnWindowCheck until(
            Instant deadline, SoldUnit unit, ReturnFlow flow, Delivery delivery, Instant now) {
        return now.isBefore(deadline)
                ? new Covered(unit, flow, deadline, delivery.estimated())
                : new NotCovered(unit, Ineligibility.WINDOW_CLOSED, flow, deadline);
    }

    private static ReturnWindowCheck never(SoldUnit unit, Ineligibility why) {
        return new NotCovered(unit, why, null, null);
    }
}
