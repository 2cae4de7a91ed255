package com.kwoking.aftersales.orders.tracking.domain;

import static com.kwoking.aftersales.orders.OrderSamples.PAID_AT;
import static com.kwoking.aftersales.orders.OrderSamples.only;
import static com.kwoking.aftersales.orders.OrderSamples.packing;
import static com.kwoking.aftersales.orders.OrderSamples.paid;
import static com.kwoking.aftersales.orders.OrderSamples.parcelId;
import static com.kwoking.aftersales.orders.OrderSamples.placed;
import static com.kwoking.aftersales.orders.OrderSamples.policy;
import static com.kwoking.aftersales.orders.OrderSamples.shipped;
import static com.kwoking.aftersales.orders.OrderSamples.worked;
import static com.kwoking.aftersales.orders.shipping.Shipping.ship;
import static com.kwoking.aftersales.orders.tracking.domain.ParcelTracking.track;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.shipping.Shipment;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import com.kwoking.aftersales.orders.tracking.domain.TrackingOutcome.Followed;
import com.kwoking.aftersales.orders.tracking.domain.TrackingOutcome.WithoutEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R18, R19, R25, R33, R50, R51, R57, A04, A13 and section 5.
class ParcelTrackingTest {

    private static final Instant DELIVERED_AT = Instant.parse("2026-03-15T09:00:00Z");

    @Tag("R50")
    @Test
    void anOrderShipsInParcelsUntilTheLastCompletesIt() {
        var first = (Shipment.Shipped) ship(paid(worked()), packing("T1", "A", 2), parcelId(1), PAID_AT);
        var second = (Shipment.Shipped) ship(first.change().order(), packing("T2", "B", 1), parcelId(2), PAID_AT);

        OrderShipped one = only(OrderShipped.class, first.change());
        OrderShipped two = only(OrderShipped.class, second.change());
        assertThat(List.of(one.number(), two.number())).containsExactly(1, 2);
        assertThat(List.of(one.complete(), two.complete())).containsExactly(false, true);
        assertThat(one.items()).hasSize(2);
        assertThat(first.change().order().status()).isEqualTo(Order.Status.PART_SHIPPED);
        assertThat(second.change().order().status()).isEqualTo(Order.Status.SHIPPED);
    }

    @Tag("R25")
    @Tag("R50")
    @Test
    void nothingShipsTwiceUnpaidOrCancelled() {
        var order = shipped(paid(worked()), "T1", "A", 1);

        assertThat(ship(order, packing("T2", "A", 2), parcelId(2), PAID_AT))
                .isEqualTo(new Shipment.QuantityExceeded(new Sku("A"), 2, 1));
        assertThat(ship(order, packing("T2", "C", 1), parcelId(2), PAID_AT))
                .isEqualTo(new Shipment.NotOnTheOrder(new Sku("C")));
        assertThat(ship(placed(worked()), packing("T2", "A", 1), parcelId(2), PAID_AT))
                .isEqualTo(new Shipment.NotPaid());
    }

    @Test
    void theSameArticleTwiceInOneParcelIsTheirSum() {
        var twice = new Packing(
                "COLISSIMO", "T1", List.of(new Packing.Content(new Sku("A"), 2), new Packing.Content(new Sku("A"), 1)));

        assertThat(ship(paid(worked()), twice, parcelId(1), PAID_AT))
                .isEqualTo(new Shipment.QuantityExceeded(new Sku("A"), 3, 2));
    }

    @Tag("R02")
    @Test
    void theWindowsOfAParcelBeginWithItsOwnDelivery() {
        var followed = (Followed) track(shipped(paid(worked()), "T1", "A", 2), delivered("T1", DELIVERED_AT), policy());

        ParcelDelivered told = only(ParcelDelivered.class, followed.change());
        assertThat(told.damageReportBefore()).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(told.returnBefore()).isEqualTo("2026-05-14T22:00:00Z");
        assertThat(told.deliveredAt()).isEqualTo(DELIVERED_AT);
        assertThat(told.source()).isEqualTo(ParcelDelivered.Source.CARRIER);
    }

    @Test
    void theFirstScanWinsAndALaterOneChangesNothing() {
        var once = ((Followed) track(shipped(paid(worked()), "T1", "A", 2), delivered("T1", DELIVERED_AT), policy()))
                .change()
                .order();

        var again = (WithoutEffect) track(once, delivered("T1", DELIVERED_AT.plusSeconds(60)), policy());

        assertThat(again.change().told()).isEmpty();
        assertThat(((PaidOrder) again.change().order()).parcels().getFirst().state())
                .isEqualTo(((PaidOrder) once).parcels().getFirst().state());
    }

    @Tag("R50")
    @Test
    void eachParcelIsDeliveredForItself() {
        var order = shipped(shipped(paid(worked()), "T1", "A", 2), "T2", "B", 1);
        var one = ((Followed) track(order, delivered("T1", DELIVERED_AT), policy()))
                .change()
                .order();
        var both = ((Followed) track(one, delivered("T2", DELIVERED_AT), policy()))
                .change()
                .order();

        assertThat(one.status()).isEqualTo(Order.Status.PART_DELIVERED);
        assertThat(both.status()).isEqualTo(Order.Status.DELIVERED);
    }

    @Tag("R33")
    @Test
    void aParcelRefusedAtTheDoorHasNoWindow() {
        var signal = new CarrierSignal.Refused("COLISSIMO", "T1", DELIVERED_AT, DeliveryRefused.Reason.DAMAGED);

        var followed = (Followed) track(shipped(paid(worked()), "T1", "A", 2), signal, policy());

        DeliveryRefused told = only(DeliveryRefused.class, followed.change());
        assertThat(told.reason()).isEqualTo(DeliveryRefused.Reason.DAMAGED);
        assertThat(told.items()).hasSize(2);
    }

    @Tag("R19")
    @Test
    void whatTheCarrierLosesIsRefundedAndFindingItChangesNothing() {
        var lost = (Followed) track(
                shipped(paid(worked()), "T1", "A", 2),
                new CarrierSignal.Lost("COLISSIMO", "T1", DELIVERED_AT),
                policy());

        ParcelLost told = only(ParcelLost.class, lost.change());
        assertThat(told.reshipment()).isEqualTo(Reshipment.NONE);
        assertThat(told.notReshipped()).hasSize(2).isEqualTo(told.items());
        assertThat(track(lost.change().order(), delivered("T1", DELIVERED_AT.plusSeconds(1)), policy()))
                .isInstanceOf(WithoutEffect.class);
    }

    @Tag("R57")
    @Test
    void aParcelThatComesBackSaysWhy() {
        var signal = new CarrierSignal.ReturnedToSender("COLISSIMO", "T1", DELIVERED_AT, "ADDRESS_UNKNOWN");

        var followed = (Followed) track(shipped(paid(worked()), "T1", "A", 2), signal, policy());

        assertThat(followed.change().told()).isEmpty();
        assertThat(followed.change().noted()).extracting(TimelineEntry::code).containsExactly("ADDRESS_UNKNOWN");
    }

    @Tag("R51")
    @Test
    void aCarrierThatIsSilentForTooLongMakesAParcelStale() {
        var order = shipped(paid(worked()), "T1", "A", 2);
        var seen = (Followed) track(order, new CarrierSignal.InTransit("COLISSIMO", "T1", DELIVERED_AT), policy());
        var parcel = ((PaidOrder) seen.change().order()).parcels().getFirst();

        assertThat(parcel.lastCarrierUpdateAt()).isEqualTo(DELIVERED_AT);
        assertThat(parcel.isStale(Duration.ofDays(5), DELIVERED_AT.plus(Duration.ofDays(5))))
                .isFalse();
        assertThat(parcel.isStale(
                        Duration.ofDays(5),
                        DELIVERED_AT.plus(Duration.ofDays(5)).plusNanos(1)))
                .isTrue();
    }

    private static CarrierSignal delivered(String tracking, Instant at) {
        return new CarrierSignal.Delivered("COLISSIMO", tracking, at);
    }
}
