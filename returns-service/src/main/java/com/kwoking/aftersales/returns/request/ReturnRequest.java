package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.SupervisorOverride;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.returns.eligibility.domain.RequestedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody asks for.
///
/// @param description the customer's own words; they stay in this service
/// @param flags what was answered to the questions about the parcel; no answer is no flag (R28)
/// @param override a supervisor's, for what the rules would not let in (R16)
public record ReturnRequest(
        OrderId orderId,
        Motive motive,
        List<RequestedItem> items,
        @Nullable String description,
        WantedResolution wanted,
        List<Flag> flags,
        Origin origin,
        @Nullable SupervisorOverride override) {

    public ReturnRequest {
        items = RequestedItem.merged(items);
        flags = List.copyOf(flags);
    }
}
