package com.kwoking.aftersales.journeys.parties;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.Gateway;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What happens to an order before anything comes back: the storefront places it, the warehouse ships it, the
/// customer may cancel it.
public record Shop(Gateway gateway) {

    public Order place(Basket basket) {
        return place(basket, UUID.randomUUID().toString());
    }

    public Order place(Basket basket, String idempotencyKey) {
        return placed(
                basket,
                gateway.post(Caller.STOREFRONT, "/orders", basket, idempotencyKey)
                        .expect(201));
    }

    public static Order placed(Basket basket, Answer answer) {
        Basket.Tender tender = basket.tenders().getFirst();
        return new Order(
                new OrderId(UUID.fromString(answer.field("orderId"))),
                basket.orderNumber(),
                basket.customer().customerId(),
                basket.customer().email(),
                tender.paymentReference(),
                tender.amount());
    }

    /// Answers the tracking number.
    public String ship(Order order, String sku, int quantity) {
        String trackingNumber =
                "6A" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
        gateway.post(
                        Caller.WAREHOUSE,
                        order.path() + "/parcels",
                        Map.of(
                                "carrier",
                                Carrier.NAME,
                                "trackingNumber",
                                trackingNumber,
                                "items",
                                List.of(Map.of("sku", sku, "quantity", quantity))))
                .expect(201);
        return trackingNumber;
    }

    public Answer cancel(Order order) {
        return gateway.post(order.customer(), order.path() + "/cancellation", Map.of("reason", "CHANGED_MIND"))
                .expect(200, 201);
    }

    public Answer timeline(Order order) {
        return gateway.get(order.customer(), order.path() + "/timeline").expect(200);
    }

    /// What was paid, what goes back and why.
    public Answer refunds(Order order) {
        return gateway.get(
                order.customer(), "/refunds?orderId=" + order.orderId().value());
    }

    public Answer letters(Order order) {
        return gateway.get(
                order.customer(), "/notifications?orderId=" + order.orderId().value());
    }
}
