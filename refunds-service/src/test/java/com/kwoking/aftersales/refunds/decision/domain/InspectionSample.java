package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CUSTOMER;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
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
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final WorkedOrder ITEMS = RefundSamples.order(ORDER);

    InspectionSample(int number, ReturnId returnId, ReturnFlow flow, Resolution resolution) {
        this(number, returnId, flow, resolution, List.of(), List.of(), null, null);
    }

    InspectionSample accepting(Entitlement entitlement, UnitId... accepted) {
        return with(Stream.of(accepted)
                .map(unit -> new InspectedUnit(
                        ITEMS.item(unit), true, null, null, Condition.AS_NEW, Outcome.ACCEPTED, null, entitlement)));
    }

    public InspectionSample rejecting(UnitId... rejected) {
        return with(Stream.of(rejected)
                .map(unit -> new InspectedUnit(
                        ITEMS.item(unit),
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
                told(ORDER, NOW));
    }

    public ReturnInspected told(OrderId order, Instant at) {
        return new ReturnInspected(
                returnId,
                order,
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
                at);
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
