package com.kwoking.aftersales.returns.purchase.domain;

import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.customer;
import static com.kwoking.aftersales.returns.ReturnSamples.delivered;
import static com.kwoking.aftersales.returns.ReturnSamples.items;
import static com.kwoking.aftersales.returns.ReturnSamples.order;
import static com.kwoking.aftersales.returns.ReturnSamples.paid;
import static com.kwoking.aftersales.returns.ReturnSamples.parcel;
import static com.kwoking.aftersales.returns.ReturnSamples.refused;
import static com.kwoking.aftersales.returns.ReturnSamples.shipped;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.policy.Window;
import com.kwoking.aftersales.testkit.sample.SamplePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PurchaseTest {

    private static final OrderId ORDER = order(1);

    private static final List<OrderEvent> STORY = List.of(
            paid(ORDER, customer(1), "2026-01", "electronics"),
            shipped(ORDER, customer(1), parcel(1), A1),
            shipped(ORDER, customer(1), parcel(2), A2),
            delivered(ORDER, customer(1), parcel(1), DELIVERED, A1),
            refused(ORDER, customer(1), parcel(2), DeliveryRefused.Reason.OPENED, A2),
            new OrderCancelled(
                    ORDER,
                    "K-1",
                    customer(1),
                    new PolicyVersion("2026-01"),
                    OrderCancelled.Branch.AFTER_24H,
                    items(B1),
                    false,
                    OrderCancelled.Actor.CUSTOMER,
                    "CHANGED_MIND",
                    DELIVERED));

    @Test
    void anyOrderOfHearingEndsInTheSamePurchase() { // I5
        Set<Purchase> ends = new HashSet<>();
        permute(new ArrayList<>(STORY), 0, ends);

        assertThat(ends).hasSize(1);
    }

    @Test
    void hearingEverythingAgainChangesNothing() { // I4
        Purchase once = hear(STORY);
        Purchase again = once;
        for (OrderEvent event : STORY) {
            again = again.hear(event);
        }

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aLaterScanMayOnlyLengthenTheWindow() { // section 5
        ParcelDelivered estimated = scan(ParcelDelivered.Source.ESTIMATED, Instant.parse("2026-03-21T09:00:00Z"));
        ParcelDelivered seen = scan(ParcelDelivered.Source.CARRIER, Instant.parse("2026-03-25T09:00:00Z"));
        ParcelDelivered tooEarly = scan(ParcelDelivered.Source.CARRIER, Instant.parse("2026-03-12T09:00:00Z"));

        for (List<OrderEvent> order :
                List.<List<OrderEvent>>of(List.of(estimated, seen, tooEarly), List.of(tooEarly, seen, estimated))) {
            assertThat(hear(order).fulfilment(A1)).isEqualTo(new FulfilmentState.WithTheCustomer(Delivery.of(seen)));
        }
    }

    @Tag("R18")
    @Test
    void aLostUnitIsLostUntilItsReplacementArrives() {
        var lost = new ParcelLost(
                ORDER,
                "K-1",
                customer(1),
                parcel(1),
                "6A1",
                items(A1),
                ParcelLost.Reshipment.FULL,
                List.of(),
                DELIVERED);
        Purchase purchase = hear(List.of(STORY.getFirst(), shipped(ORDER, customer(1), parcel(1), A1), lost));

        assertThat(purchase.fulfilment(A1)).isEqualTo(new FulfilmentState.Lost());
        assertThat(purchase.hear(delivered(ORDER, customer(1), parcel(9), DELIVERED, A1))
                        .fulfilment(A1))
                .isInstanceOf(FulfilmentState.WithTheCustomer.class);
    }

    @Tag("R33")
    @Test
    void refusedAndDeliveredTheNextDayIsDelivered() {
        Purchase purchase = hear(List.of(
                STORY.getFirst(),
                refused(ORDER, customer(1), parcel(1), DeliveryRefused.Reason.OTHER, A1),
                delivered(ORDER, customer(1), parcel(1), DELIVERED, A1)));

        assertThat(purchase.fulfilment(A1)).isInstanceOf(FulfilmentState.WithTheCustomer.class);
    }

    private static ParcelDelivered scan(ParcelDelivered.Source source, Instant at) {
        return new ParcelDelivered(
                ORDER,
                "K-1",
                customer(1),
                parcel(1),
                "6A1",
                items(A1),
                source,
                new Window(14, SamplePolicy.SHOP).closesAfter(at),
                new Window(60, SamplePolicy.SHOP).closesAfter(at),
                at);
    }

    private static Purchase hear(List<OrderEvent> events) {
        Purchase purchase = Purchase.unheardOf(ORDER);
        for (OrderEvent event : events) {
            purchase = purchase.hear(event);
        }
        return purchase;
    }

    private static void permute(List<OrderEvent> events, int from, Set<Purchase> ends) {
        if (from == events.size()) {
            ends.add(hear(events));
        }
        for (int i = from; i < events.size(); i++) {
            Collections.swap(events, from, i);
            permute(events, from + 1, ends);
            Collections.swap(events, from, i);
        }
    }
}
