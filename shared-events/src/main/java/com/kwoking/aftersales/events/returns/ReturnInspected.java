package com.kwoking.aftersales.events.returns;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came back was looked at, or the evidence was (R07, R41). Says unit by unit what the customer is
/// entitled to; how much money that is, refunds-service reckons.
///
/// @param inspection which look at this return it is, from 1; a later one corrects the earlier (R41)
/// @param liableParty absent where nothing is damaged
/// @param agreedAmount the partial amount the customer accepted, for REFUND_PARTIAL (A07)
/// @param returnPostage proven return postage the customer is entitled to; absent when none (R10)
/// @param deductions what the customer has to bear, whatever it comes to
public record ReturnInspected(
        ReturnId returnId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        int inspection,
        Mode mode,
        ReturnFlow flow,
        Resolution resolution,
        @Nullable LiableParty liableParty,
        List<InspectedUnit> units,
        List<Deduction> deductions,
        @Nullable Money agreedAmount,
        @Nullable Money returnPostage,
        Instant inspectedAt)
        implements ReturnEvent {

    public ReturnInspected {
        units = List.copyOf(units);
        deductions = List.copyOf(deductions);
    }

    @Override
    public Instant happenedAt() {
        return inspectedAt;
    }

    public enum Mode {
        PHYSICAL,
        EVIDENCE_ONLY
    }

    /// @param problemConfirmed what the customer declared was found; absent for a change of mind (R42)
    /// @param criteria absent when only the evidence was looked at
    /// @param rejection why it was not accepted; absent when it was (R44)
    public record InspectedUnit(
            Item item,
            boolean received,
            @Nullable Boolean problemConfirmed,
            @Nullable Criteria criteria,
            Condition condition,
            Outcome outcome,
            @Nullable Rejection rejection,
            Entitlement entitlement) {}

    /// The four of the policy, each for itself (R04); absent means not looked at, which is not "no".
    public record Criteria(
            @Nullable Boolean originalState,
            @Nullable Boolean unused,
            @Nullable Boolean undamaged,
            @Nullable Boolean originalPackaging) {}

    public enum Condition implements UnknownWhenNewer {
        AS_NEW,
        USED,
        DAMAGED,
        NOT_SEEN,
        UNKNOWN
    }

    public enum Outcome {
        ACCEPTED,
        REJECTED
    }

    public enum Rejection {
        UNACCEPTABLE_CONDITION,
        PROBLEM_NOT_CONFIRMED,
        NOT_RECEIVED,
        CUSTOMER_LIABLE,
        NOT_RESALEABLE
    }

    /// What of a unit's price goes back (section 4 of the rules).
    public enum Entitlement {
        NOTHING,
        ITEM,
        ITEM_AND_SHIPPING
    }

    /// @param unitId the unit it belongs to; absent when it belongs to the whole parcel
    /// @param label what is missing or was charged, e.g. `Chargeur`
    /// @param amount for all of the quantity; unknown when absent, and then a person decides (R09)
    public record Deduction(
            Kind kind,
            @Nullable UnitId unitId,
            String label,
            int quantity,
            @Nullable Money amount) {

        public enum Kind {
            MISSING_ACCESSORY,
            CUSTOMS_COSTS,
            DEPRECIATION
        }
    }
}
