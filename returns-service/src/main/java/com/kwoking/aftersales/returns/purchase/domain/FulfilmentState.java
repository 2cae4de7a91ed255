package com.kwoking.aftersales.returns.purchase.domain;

import java.time.Instant;

/// Where a unit of an order is, as far as was heard.
public sealed interface FulfilmentState {

    record WithTheCustomer(Delivery delivery) implements FulfilmentState {}

    record UnderWay(Instant shippedAt) implements FulfilmentState {}

    record RefusedAtTheDoor() implements FulfilmentState {}

    record Lost() implements FulfilmentState {}

    record Cancelled() implements FulfilmentState {}

    record NotShipped() implements FulfilmentState {}
}
