package com.kwoking.aftersales.journeys.faults;

import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.Shop;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Buys and changes their mind, and asks again with the same key until there is an answer.
final class Shopper {

    private final WholeSystem system;
    private final List<Order> bought = new ArrayList<>();

    Shopper(WholeSystem system) {
        this.system = system;
    }

    /// Shops for as long as something else is going on, and once more.
    void in(Runnable meanwhile) {
        CompletableFuture<Void> over = CompletableFuture.runAsync(meanwhile);
        while (!over.isDone()) {
            bought.add(placesPaysAndCancels());
        }
        over.join();
        bought.add(placesPaysAndCancels());
    }

    List<Order> bought() {
        return List.copyOf(bought);
    }

    Order placesPaysAndCancels() {
        Basket basket = Basket.worked();
        Answer placed = command(key -> system.gateway.post(Caller.STOREFRONT, "/orders", basket, key));
        Order order = Shop.placed(basket, placed.expect(201));
        String event = "evt_" + UUID.randomUUID();
        until("payment of " + order.orderNumber(), () -> system.payments.pay(order, event), status -> status == 200);
        command(key -> system.gateway.post(
                        order.customer(), order.path() + "/cancellation", Map.of("reason", "CHANGED_MIND"), key))
                .expect(200);
        return order;
    }

    private static Answer command(Function<String, Answer> call) {
        String key = UUID.randomUUID().toString();
        return until(
                "answer to a command",
                () -> call.apply(key),
                answer -> answer.status() < 500 && !answer.text().contains("REQUEST_IN_PROGRESS"));
    }

    private static <T> T until(String what, Supplier<T> call, Predicate<T> enough) {
        return Eventually.see(what, () -> answered(call).filter(enough), () -> "nothing that counts");
    }

    private static <T> Optional<T> answered(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (DidNotHappen noAnswer) {
            return Optional.empty();
        }
    }
}
