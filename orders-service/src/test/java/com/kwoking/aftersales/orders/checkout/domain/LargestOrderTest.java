package com.kwoking.aftersales.orders.checkout.domain;

import static com.kwoking.aftersales.orders.OrderSamples.PAID_AT;
import static com.kwoking.aftersales.orders.OrderSamples.captured;
import static com.kwoking.aftersales.orders.OrderSamples.change;
import static com.kwoking.aftersales.orders.OrderSamples.parcelId;
import static com.kwoking.aftersales.orders.OrderSamples.placed;
import static com.kwoking.aftersales.orders.OrderSamples.policy;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.messaging.RecordSize;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.orders.OrderSamples;
import com.kwoking.aftersales.orders.cancellation.Cancellation;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Possible;
import com.kwoking.aftersales.orders.cancellation.CancellationReason;
import com.kwoking.aftersales.orders.cancellation.Cancelling;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.payment.domain.PaymentCapture;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.shipping.Shipment;
import com.kwoking.aftersales.orders.shipping.Shipping;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.ParcelTracking;
import com.kwoking.aftersales.orders.tracking.domain.TrackingOutcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R85: as many units and accessories as an order may hold, each under the longest name that it may have.
@Tag("R85")
class LargestOrderTest {

    private static final int LINES = 200;
    private static final Money MOST = cents(1_000_000_000);

    private final Basket basket = basket();

    @Test
    void nothingMoreFitsIntoIt() {
        assertThat(basket.units()).isEqualTo(Placement.MOST_UNITS);
        assertThat(basket.accessories()).isEqualTo(Placement.MOST_ACCESSORIES);
        assertThat(basket.accessoriesOfAllUnits()).isEqualTo(Placement.MOST_ACCESSORIES_OF_ALL_UNITS);
        assertThat(Placement.objection(basket)).isEmpty();
    }

    @Test
    void itsPaymentIsTold() {
        assertFits(change(
                PaymentCapture.hear(placed(basket), captured(basket.tenders().getFirst()))));
    }

    @Test
    void itsOnlyParcelIsToldWhenItLeavesWhenItIsRefusedAndWhenItIsLost() {
        var left = (Shipment.Shipped) Shipping.ship(OrderSamples.paid(basket), everything(), parcelId(1), PAID_AT);
        var order = left.change().order();
        var refused = new CarrierSignal.Refused("COLISSIMO", "T1", PAID_AT, DeliveryRefused.Reason.OTHER);

        assertFits(left.change());
        assertFits(((TrackingOutcome.Followed) ParcelTracking.track(order, refused, policy())).change());
        assertFits(((TrackingOutcome.Followed)
                        ParcelTracking.track(order, new CarrierSignal.Delivered("COLISSIMO", "T1", PAID_AT), policy()))
                .change());
        assertFits(((TrackingOutcome.Followed)
                        ParcelTracking.track(order, new CarrierSignal.Lost("COLISSIMO", "T1", PAID_AT), policy()))
                .change());
    }

    @Test
    void itsCancellationIsTold() {
        var possible = (Possible)
                Cancelling.decide(OrderSamples.paid(basket), Cancellation.Scope.WHOLE_ORDER, policy(), PAID_AT);

        assertFits(possible.by(OrderCancelled.Actor.CUSTOMER, CancellationReason.CHANGED_MIND));
    }

    private static void assertFits(Change change) {
        assertThat(change.told()).isNotEmpty().allSatisfy(event -> assertThat(
                        EventJson.write(event).getBytes(UTF_8).length)
                .as(event.getClass().getSimpleName())
                .isLessThanOrEqualTo(RecordSize.MOST_EVENT_BYTES));
    }

    private static Packing everything() {
        var contents = IntStream.range(0, LINES)
                .mapToObj(line -> new Packing.Content(sku(line), Placement.MOST_UNITS / LINES))
                .toList();
        return new Packing("COLISSIMO", "T1", contents);
    }

    private static Basket basket() {
        var articles =
                IntStream.range(0, LINES).mapToObj(LargestOrderTest::article).toList();
        var total = MOST.times(Placement.MOST_UNITS).plus(MOST);
        var tender = new Tender(new TenderId("card-1"), TenderKind.CARD, "pay_card", total, null);
        return new Basket("K-1", "FR", articles, cents(0), MOST, List.of(tender), null, PAID_AT);
    }

    private static Basket.Article article(int line) {
        var accessories = IntStream.range(0, Placement.MOST_ACCESSORIES / LINES)
                .mapToObj(each -> new Accessory("漢".repeat(79) + each, 100, MOST))
                .toList();
        return new Basket.Article(
                sku(line), "漢".repeat(200), "漢".repeat(64), Placement.MOST_UNITS / LINES, MOST, accessories);
    }

    private static Sku sku(int line) {
        return new Sku("漢".repeat(61) + "%03d".formatted(line));
    }
}
