package com.kwoking.aftersales.journeys.chaos.stories;

import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;
import static com.kwoking.aftersales.journeys.parties.Basket.eur;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.journeys.chaos.stories.Command.Outcome;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Carrier;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The way of an order to its customer: paid, shipped, delivered or lost, and a little something from a supervisor.
record Shopfront(Desk desk, PaymentSandbox payments, Carrier carrier) {

    void pays(OrderId orderId, Basket.Tender tender) {
        String event = "evt_" + UUID.randomUUID();
        desk.patience().told(() -> payments.pay(orderId, tender.paymentReference(), tender.amount(), event));
    }

    /// Answers the tracking number.
    String ships(Order order, Notes notes) {
        String trackingNumber =
                "6A" + order.customerId().value().toString().replace("-", "").substring(0, 14);
        Map<String, Object> parcel = Map.of(
                "carrier",
                Carrier.NAME,
                "trackingNumber",
                trackingNumber,
                "items",
                List.of(Map.of("sku", LAMP, "quantity", 2)));
        notes.leadsTo(OrderShipped.class, () -> {
            desk.post(Caller.WAREHOUSE, order.path() + "/parcels", parcel, key())
                    .expect(201);
            return Outcome.OK;
        });
        return trackingNumber;
    }

    void delivers(String trackingNumber, Notes notes) {
        String scan = "scan_" + UUID.randomUUID();
        notes.leadsTo(ParcelDelivered.class, () -> {
            desk.patience().told(() -> carrier.delivers(trackingNumber, Instant.now(), scan));
            return Outcome.OK;
        });
    }

    void loses(String trackingNumber, Notes notes) {
        String scan = "scan_" + UUID.randomUUID();
        notes.leadsTo(ParcelLost.class, () -> {
            desk.patience().told(() -> carrier.loses(trackingNumber, Instant.now(), scan));
            return Outcome.OK;
        });
    }

    /// An order whose payment has not been heard yet is none to refunds-service: it is asked again, under another key.
    void grants(OrderId orderId, long cents) {
        Map<String, Object> goodwill =
                Map.of("orderId", orderId.value(), "amount", eur(cents), "reason", "Un geste pour la patience.");
        desk.patience().until(() -> desk.post(Caller.SUPERVISOR, "/refunds/goodwill", goodwill, key()), Answer::isDone);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
