package com.kwoking.aftersales.orders.tracking.domain;

import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Parcel;

/// What becomes of a report that a parcel is lost.
public sealed interface Loss {

    record Declared(Parcel parcel, Change change) implements Loss {}

    record UnknownOrder() implements Loss {}

    record UnknownParcel() implements Loss {}

    record NoLongerOnItsWay() implements Loss {}

    record QuantityExceeded(Sku sku, int asked, int left) implements Loss {}

    /// A replacement that is lost too is refunded, or it would never end (R18).
    record ReshippedOnceAlready() implements Loss {}
}
