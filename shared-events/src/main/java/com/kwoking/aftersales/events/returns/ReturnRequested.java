package com.kwoking.aftersales.events.returns;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer asked to give something back, or a parcel refused at the door asked for them (R26, R33).
///
/// @param deadline the first instant at which this would have been too late; absent when no window runs
/// @param override who let it in although the rules would not have (R16)
public record ReturnRequested(
        ReturnId returnId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        PolicyVersion policyVersion,
        ReturnFlow flow,
        Motive motive,
        Origin origin,
        WantedResolution wanted,
        List<Item> items,
        List<EvidenceSummary> evidence,
        Priority priority,
        List<Flag> flags,
        @Nullable Instant deadline,
        @Nullable SupervisorOverride override,
        Instant requestedAt)
        implements ReturnEvent {

    public ReturnRequested {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
        flags = List.copyOf(flags);
    }

    @Override
    public Instant happenedAt() {
        return requestedAt;
    }

    public enum Origin implements UnknownWhenNewer {
        CUSTOMER,
        AGENT,
        REFUSED_DELIVERY,
        UNKNOWN
    }

    public enum WantedResolution implements UnknownWhenNewer {
        REFUND,
        REPLACEMENT,
        UNKNOWN
    }

    public enum Priority implements UnknownWhenNewer {
        NORMAL,
        HIGH,
        UNKNOWN
    }

    public enum Flag implements UnknownWhenNewer {
        VISIBLE_DAMAGE_AT_DELIVERY,
        ACCEPTED_ANYWAY,
        DELIVERY_UNKNOWN,
        NO_ORIGINAL_PACKAGING,
        NO_DELIVERY_NOTE,
        UNKNOWN
    }

    /// @param by the supervisor's user name
    public record SupervisorOverride(String by, String reason) {}
}
