package com.kwoking.aftersales.orders.tracking.domain;

import com.kwoking.aftersales.orders.order.domain.Change;

/// What a carrier's signal did.
public sealed interface TrackingOutcome {

    record Followed(Change change) implements TrackingOutcome {}

    /// It was no longer on its way: kept in the timeline, and nothing follows from it (A13).
    record WithoutEffect(Change change) implements TrackingOutcome {}

    record UnknownParcel() implements TrackingOutcome {}
}
