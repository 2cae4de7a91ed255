package com.kwoking.aftersales.returns.eligibility.domain;

import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the policy says to one item.
public sealed interface EligibilityDecision {

    RequestedItem item();

    /// @param units those that would go back
    /// @param deadline the first instant that is too late; absent while no window runs
    /// @param estimated nobody saw the parcel arrive yet
    /// @param estimate what would be refunded if all goes well
    record Eligible(
            RequestedItem item,
            ReturnFlow flow,
            List<SoldUnit> units,
            @Nullable Instant deadline,
            boolean estimated,
            boolean wantedBack,
            Estimate estimate)
            implements EligibilityDecision {

        public Eligible {
            units = List.copyOf(units);
        }
    }

    /// @param units those that a supervisor could let in all the same; empty where nobody could
    record Ineligible(
            RequestedItem item,
            Ineligibility why,
            @Nullable Instant deadline,
            @Nullable ReturnFlow flow,
            List<SoldUnit> units)
            implements EligibilityDecision {

        public Ineligible {
            units = List.copyOf(units);
        }

        public boolean mayBeOverridden() {
            return why.mayBeOverridden() && flow != null && units.size() == item.quantity();
        }
    }

    record Estimate(Money item, Money shippingShare) {

        public Money total() {
            return item.plus(shippingShare);
        }
    }
}
