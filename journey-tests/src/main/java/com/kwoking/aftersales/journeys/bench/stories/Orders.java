package com.kwoking.aftersales.journeys.bench.stories;

import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;

import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Carrier;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.journeys.parties.Returns;
import com.kwoking.aftersales.journeys.parties.Shop;
import java.time.Instant;

/// Orders as far as somebody wants them.
final class Orders {

    private final Shop shop;
    private final Returns returns;
    private final PaymentSandbox payments;
    private final Carrier carrier;

    Orders(Addresses addresses, Gateway gateway) {
        shop = new Shop(gateway);
        returns = new Returns(gateway);
        payments = new PaymentSandbox(addresses);
        carrier = new Carrier(addresses);
    }

    Order paid() {
        Order order = shop.place(Basket.worked());
        expect200(payments.pay(order), "payment");
        return order;
    }

    /// Both lamps in one parcel, and known to have arrived to whoever decides about returns.
    Order delivered() {
        Order order = paid();
        expect200(carrier.delivers(shop.ship(order, LAMP, 2), Instant.now()), "delivery");
        returns.awaitArrival(order, LAMP);
        return order;
    }

    private static void expect200(int status, String signal) {
        if (status != 200) {
            throw new IllegalStateException("The signal of a %s was answered with %d.".formatted(signal, status));
        }
    }
}
