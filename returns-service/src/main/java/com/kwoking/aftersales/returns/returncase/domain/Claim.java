package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.DeliveryRefused.Reason;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.SupervisorOverride;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a return is about, settled when it is opened and never changed.
///
/// @param refusal why the parcel was not taken at the door, where that opened the claim (R33, R59)
public record Claim(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        String country,
        PolicyVersion policyVersion,
        ReturnFlow flow,
        Motive motive,
        Origin origin,
        WantedResolution wanted,
        List<SoldUnit> units,
        List<Flag> flags,
        @Nullable Instant deadline,
        @Nullable SupervisorOverride override,
        @Nullable Reason refusal,
        @Nullable String description,
        Instant requestedAt) {

    public Claim {
        units = List.copyOf(units);
        flags = List.copyOf(flags);
    }

    public List<Item> items() {
        return units.stream().map(SoldUnit::item).toList();
    }

    /// What was really paid for each unit.
    public List<Money> prices() {
        return units.stream().map(SoldUnit::net).toList();
    }

    /// Of the order: all its money is in one.
    public Currency currency() {
        return units.getFirst().net().currency();
    }

    /// Something was wrong with the goods or with the parcel, which is not the customer's doing.
    public boolean isAboutAFault() {
        return switch (flow) {
            case DOA_14D, DEFECT_WARRANTY, WRONG_ITEM -> true;
            case REFUSED -> refusal == Reason.DAMAGED || refusal == Reason.OPENED;
            case CONDITIONAL_60D, STATUTORY_WITHDRAWAL -> false;
        };
    }
}
