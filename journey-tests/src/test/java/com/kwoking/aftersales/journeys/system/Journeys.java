package com.kwoking.aftersales.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.Returns;
import java.time.Instant;

/// Takes orders as far as a test wants them.
public record Journeys(WholeSystem system) {

    public Order paid() {
        Order order = system.shop.place(Basket.worked());
        pay(order);
        return order;
    }

    void pay(Order order) {
        assertThat(system.payments.pay(order))
                .as("answer to the payment webhook")
                .isEqualTo(200);
    }

    /// One parcel with both lamps.
    public Order delivered() {
        Order order = paid();
        String trackingNumber = system.shop.ship(order, Basket.LAMP, 2);
        assertThat(system.carrier.delivers(trackingNumber, Instant.now()))
                .as("answer to the carrier's webhook")
                .isEqualTo(200);
        return order;
    }

    public record Returned(Order order, ReturnId returnId) {}

    /// Approved and received; only the inspection is missing.
    public Returned received() {
        Order order = delivered();
        system.returns.awaitArrival(order, Basket.LAMP);
        ReturnId returnId = Returns.asked(system.returns.ask(order, Basket.LAMP));
        system.returns.approve(returnId);
        system.returns.sendBack(order, returnId);
        system.returns.receive(returnId);
        return new Returned(order, returnId);
    }

    public Order inspected() {
        Returned returned = received();
        inspect(returned);
        return returned.order();
    }

    public void inspect(Returned returned) {
        system.returns.inspect(returned.returnId(), Basket.LAMP);
    }
}
