package com.kwoking.aftersales.orders.shipping;

import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Parcel;

/// What becomes of a parcel that the warehouse wants to send.
public sealed interface Shipment {

    record Shipped(Parcel parcel, Change change) implements Shipment {}

    record NotPaid() implements Shipment {}

    record Cancelled() implements Shipment {}

    record NotOnTheOrder(Sku sku) implements Shipment {}

    record QuantityExceeded(Sku sku, int asked, int left) implements Shipment {}

    record TrackingNumberTaken() implements Shipment {}

    record UnknownOrder() implements Shipment {}
}
