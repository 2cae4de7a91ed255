package com.kwoking.aftersales.orders.tracking.domain;

import static com.kwoking.aftersales.orders.OrderSamples.PAID_AT;
import static com.kwoking.aftersales.orders.OrderSamples.only;
import static com.kwoking.aftersales.orders.OrderSamples.packing;
import static com.kwoking.aftersales.orders.OrderSamples.paid;
import static com.kwoking.aftersales.orders.OrderSamples.parcelId;
import static com.kwoking.aftersales.orders.OrderSamples.shipped;
import static com.kwoking.aftersales.orders.OrderSamples.worked;
import static com.kwoking.aftersales.orders.shipping.Shipping.ship;
import static com.kwoking.aftersales.orders.tracking.domain.LossDecision.declare;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.shipping.Shipment;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R18")
class LossDecisionTest {

    @Test
    void whatIsInStockIsSentAgainAndTheRestRefunded() {
        var report = new LossReport(List.of(new Packing.Content(new Sku("A"), 1)));
        var lost = (Loss.Declared) declare(shipped(paid(worked()), "T1", "A", 2), parcelId(1), report, PAID_AT);

        ParcelLost told = only(ParcelLost.class, lost.change());
        assertThat(told.reshipment()).isEqualTo(Reshipment.PARTIAL);
        assertThat(told.notReshipped()).hasSize(1);

        var again = (Shipment.Shipped) ship(lost.change().order(), packing("T2", "A", 1), parcelId(2), PAID_AT);
        assertThat(only(OrderShipped.class, again.change()).replacementOf()).isEqualTo(parcelId(1));
        assertThat(ship(again.change().order(), packing("T3", "A", 1), parcelId(3), PAID_AT))
                .isEqualTo(new Shipment.QuantityExceeded(new Sku("A"), 1, 0));
        assertThat(declare(again.change().order(), parcelId(2), report, PAID_AT))
                .isEqualTo(new Loss.ReshippedOnceAlready());
    }
}
