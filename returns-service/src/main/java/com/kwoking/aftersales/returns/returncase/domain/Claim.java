package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
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
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a return is about, settled when it is opened and never changed.
///
/// @param refusal why the parcel was not taken at the door, where that opened the claim (R33, R59)
public record Claim(
        OrderReference order,
        ReturnFlow flow,
        Origin origin,
        Wanted wanted,
        List<SoldUnit> units,
        List<Flag> flags,
        @Nullable Instant deadline,
        @Nullable SupervisorOverride override,
        @Nullable Reason refusal,
        Instant requestedAt) {

    public Claim {
        units = List.copyOf(units);
        flags = List.copyOf(flags);
    }

    /// The order it is about, and the policy that judges it (R45).
    public record OrderReference(
            OrderId orderId, String orderNumber, CustomerId customerId, String country, PolicyVersion policyVersion) {

        public static OrderReference of(OrderId orderId, Sale sale) {
            return new OrderReference(
                    orderId, sale.orderNumber(), sale.customerId(), sale.country(), sale.policyVersion());
        }
    }

    /// What is wrong, and what shall come of it.
    ///
    /// @param description the customer's own words; they stay in this service
    public record Wanted(
            Motive motive,
            WantedResolution resolution,
            @Nullable String description) {}

    public List<Item> items() {
        return units.stream().map(SoldUnit::item).toList();
    }

    /// What was really paid for each unit.
    public List<Money> prices() {
        return units.stream().map(SoldUnit::net).toList();
    }

    /// What has to be in the parcel altogether (R08).
    public List<Accessory> accessories() {
        var together = new LinkedHashMap<String, Accessory>();
        units.stream()
                .flatMap(unit -> unit.accessories().stream())
                .forEach(accessory -> together.merge(
                        accessory.name(),
                        accessory,
                        (one, other) -> new Accessory(one.name(), one.quantity() + other.quantity(), one.price())));
        return List.copyOf(together.values());
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
