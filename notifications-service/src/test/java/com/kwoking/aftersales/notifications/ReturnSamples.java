package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.notifications.EventSamples.A1;
import static com.kwoking.aftersales.notifications.EventSamples.NUMBER;
import static com.kwoking.aftersales.notifications.EventSamples.RETURN_BEFORE;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One A of the worked order comes back without its charger.
public record ReturnSamples(WorkedOrder order) {

    public ReturnId returnId() {
        return new ReturnId(UUID.nameUUIDFromBytes(("return" + order.orderId().value()).getBytes(UTF_8)));
    }

    public ReturnRequested requested(Motive motive, ReturnRequested.Origin origin) {
        return new ReturnRequested(
                returnId(),
                order.orderId(),
                NUMBER,
                order.customerId(),
                new PolicyVersion("2026-01"),
                ReturnFlow.CONDITIONAL_60D,
                motive,
                origin,
                ReturnRequested.WantedResolution.REFUND,
                List.of(A1),
                List.of(),
                ReturnRequested.Priority.NORMAL,
                List.of(),
                RETURN_BEFORE,
                null,
                Instant.parse("2026-04-01T12:00:00Z"));
    }

    public ReturnApproved approved() {
        return approved(ReturnFlow.CONDITIONAL_60D, true);
    }

    public ReturnApproved approved(ReturnFlow flow, boolean returnRequired) {
        return new ReturnApproved(
                returnId(),
                order.orderId(),
                NUMBER,
                order.customerId(),
                "RMA-7F3K9",
                flow,
                List.of(A1),
                returnRequired,
                returnRequired
                        ? new ReturnApproved.ReturnAddress(
                                "KWOKING Retours", "12 rue des Entrepôts", "93200", "Saint-Denis", "FR")
                        : null,
                List.of(new Accessory("Chargeur", 1, eur("12.00")), new Accessory("Notice", 1, null)),
                Instant.parse("2026-04-02T08:00:00Z"));
    }

    public ReturnRejected rejected() {
        return rejected(ReturnRejected.Reason.EVIDENCE_INSUFFICIENT);
    }

    public ReturnRejected rejected(ReturnRejected.Reason reason) {
        return new ReturnRejected(
                returnId(),
                order.orderId(),
                NUMBER,
                order.customerId(),
                List.of(A1),
                reason,
                "La fissure n’apparaît sur aucune des photos.",
                Instant.parse("2026-04-02T08:00:00Z"));
    }

    public ReturnInspected inspected() {
        return inspected(
                Resolution.REFUND_TOTAL,
                List.of(accepted(A1)),
                List.of(new ReturnInspected.Deduction(
                        ReturnInspected.Deduction.Kind.MISSING_ACCESSORY, A1.unitId(), "Chargeur", 1, eur("12.00"))));
    }

    public ReturnInspected inspected(
            Resolution resolution,
            List<ReturnInspected.InspectedUnit> units,
            List<ReturnInspected.Deduction> deductions) {
        return inspected(1, ReturnFlow.CONDITIONAL_60D, LiableParty.MERCHANT, resolution, units, deductions);
    }

    /// The same finding, looked at again by somebody who finds the carrier liable.
    public ReturnInspected inspectedAgain(int inspection) {
        ReturnInspected first = inspected();
        return inspected(
                inspection, first.flow(), LiableParty.CARRIER, first.resolution(), first.units(), first.deductions());
    }

    public ReturnInspected inspected(
            int inspection,
            ReturnFlow flow,
            LiableParty liable,
            Resolution resolution,
            List<ReturnInspected.InspectedUnit> units,
            List<ReturnInspected.Deduction> deductions) {
        return new ReturnInspected(
                returnId(),
                order.orderId(),
                NUMBER,
                order.customerId(),
                inspection,
                ReturnInspected.Mode.PHYSICAL,
                flow,
                resolution,
                liable,
                units,
                deductions,
                null,
                null,
                Instant.parse("2026-04-10T10:00:00Z"));
    }

    public static ReturnInspected.InspectedUnit accepted(Item item) {
        return unit(item, ReturnInspected.Outcome.ACCEPTED, null);
    }

    public static ReturnInspected.InspectedUnit refused(Item item, ReturnInspected.Rejection why) {
        return unit(item, ReturnInspected.Outcome.REJECTED, why);
    }

    private static ReturnInspected.InspectedUnit unit(
            Item item, ReturnInspected.Outcome outcome, ReturnInspected.@Nullable Rejection why) {
        return new ReturnInspected.InspectedUnit(
                item,
                true,
                null,
                null,
                ReturnInspected.Condition.AS_NEW,
                outcome,
                why,
                ReturnInspected.Entitlement.ITEM);
    }
}
