package com.kwoking.aftersales.returns.purchase.domain;

import java.time.Instant;

/// Where a piece of an order is, as far as was heard.
public sealed interface Whereabouts {

    record WithTheCustomer(Delivery delivery) implements Whereabouts {}

    record UnderWay(Instant shippedAt) implements Whereabouts {}

    record RefusedAtTheDoor() implements Whereabouts {}

    record Lost() implements Whereabouts {}

    record Cancelled() implements Whereabouts {}

    record NotShipped() implements Whereabouts {}
}
