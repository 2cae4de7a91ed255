package com.kwoking.aftersales.returns.purchase.domain;

import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a parcel arrived and what that set running, as it was told: a deadline is reckoned in one place.
///
/// @param estimated nobody saw it arrive (A04)
public record Delivery(Instant deliveredAt, Instant damageReportBefore, Instant returnBefore, boolean estimated) {

    static Delivery of(ParcelDelivered told) {
        return new Delivery(
                told.deliveredAt(),
                told.damageReportBefore(),
                told.returnBefore(),
                told.source() == ParcelDelivered.Source.ESTIMATED);
    }

    public static Delivery expected(Instant deliveredAt, Policy policy) {
        return new Delivery(
                deliveredAt,
                policy.terms().damageReport().closesAfter(deliveredAt),
                policy.terms().conditionalReturn().closesAfter(deliveredAt),
                true);
    }

    /// A later scan may only lengthen the windows, whichever was heard first.
    Delivery or(@Nullable Delivery other) {
        if (other == null || other.deliveredAt.isBefore(deliveredAt)) {
            return this;
        }
        return other.deliveredAt.isAfter(deliveredAt) || estimated ? other : this;
    }
}
