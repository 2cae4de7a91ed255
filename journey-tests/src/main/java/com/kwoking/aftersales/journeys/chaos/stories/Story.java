package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.journeys.chaos.stories.Command.Outcome;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.Shop;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// One order from the basket to the last thing that happens to it.
final class Story {

    private final Plan plan;
    private final Order order;
    private final Shopfront shopfront;
    private final Desk desk;
    private final History history;

    private Story(Plan plan, Order order, Shopfront shopfront) {
        this.plan = plan;
        this.order = order;
        this.shopfront = shopfront;
        this.desk = shopfront.desk();
        this.history = desk.history();
    }

    /// Places the order, and goes on from there as far as it comes.
    static void play(Plan plan, Shopfront shopfront) {
        Basket basket = Baskets.of(plan);
        Desk desk = shopfront.desk();
        Answer placed;
        try {
            placed = desk.post(
                    Caller.STOREFRONT, "/orders", basket, UUID.randomUUID().toString());
        } catch (GaveUp nobodyThere) {
            return;
        }
        Order order = Shop.placed(basket, placed.expect(201));
        boolean whole = false;
        try {
            new Story(plan, order, shopfront).goOn(basket);
            whole = true;
        } catch (GaveUp nobodyThere) {
            // What was done so far is judged all the same.
        } finally {
            desk.history().note(new History.Told(plan, order, whole));
        }
    }

    private void goOn(Basket basket) {
        leadsTo(OrderPaid.class, () -> {
            basket.tenders().forEach(tender -> shopfront.pays(order.orderId(), tender));
            return Outcome.OK;
        });
        switch (plan.fate()) {
            case CANCELLED -> cancel(false);
            case KEPT -> delivered();
            case CANCELLED_TOO_LATE -> {
                delivered();
                cancel(false);
            }
            case REST_CANCELLED -> {
                delivered();
                cancel(true);
            }
            case LOST -> lost();
            case RETURNED_COMPLETE,
                    RETURNED_WITHOUT_CHARGER,
                    REFUSED_BY_THE_AGENT,
                    REFUSED_AT_THE_INSPECTION,
                    NEVER_SENT_BACK -> {
                delivered();
                new WayBack(plan.fate(), order, desk, this::leadsTo).play();
            }
        }
        if (plan.isGranted()) {
            shopfront.grants(order.orderId(), Plan.GOODWILL_CENTS);
        }
    }

    private void cancel(boolean unshippedOnly) {
        leadsTo(
                OrderCancelled.class,
                () -> outcome(desk.post(
                        order.customer(),
                        order.path() + "/cancellation",
                        Map.of("reason", "CHANGED_MIND", "unshippedOnly", unshippedOnly),
                        UUID.randomUUID().toString())));
    }

    private void delivered() {
        shopfront.delivers(ship(), this::leadsTo);
    }

    private void lost() {
        shopfront.loses(ship(), this::leadsTo);
    }

    private String ship() {
        return shopfront.ships(order, this::leadsTo);
    }

    static Outcome outcome(Answer answer) {
        return answer.isDone() ? Outcome.OK : Outcome.REFUSED;
    }

    /// Writes down what came of a command; whatever nobody answered may have happened.
    private void leadsTo(Class<? extends DomainEvent> fact, Supplier<Outcome> deed) {
        OrderId orderId = order.orderId();
        try {
            history.note(new Command(orderId, fact, deed.get()));
        } catch (GaveUp e) {
            history.note(new Command(orderId, fact, Outcome.UNKNOWN));
            throw e;
        }
    }
}
