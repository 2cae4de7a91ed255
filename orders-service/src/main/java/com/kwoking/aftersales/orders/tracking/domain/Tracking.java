package com.kwoking.aftersales.orders.tracking.domain;

import com.kwoking.aftersales.orders.order.domain.Change;

/// What a carrier's signal did.
public sealed interface Tracking {

    record Followed(Change change) implements Tracking {}

    /// The journey was over already: kept in the timeline, and nothing follows from it (A13).
    record WithoutEffect(Change change) implements Tracking {}

    record UnknownParcel() implements Tracking {}
}
