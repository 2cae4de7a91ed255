package com.kwoking.aftersales.returns.purchase.postgres;

import static com.kwoking.aftersales.returns.ReturnSamples.DAMAGE_REPORT_BEFORE;
import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.RETURN_BEFORE;
import static com.kwoking.aftersales.returns.ReturnSamples.SHIPPED;
import static com.kwoking.aftersales.returns.ReturnSamples.customer;
import static com.kwoking.aftersales.returns.ReturnSamples.items;
import static com.kwoking.aftersales.returns.ReturnSamples.order;
import static com.kwoking.aftersales.returns.ReturnSamples.paid;
import static com.kwoking.aftersales.returns.ReturnSamples.parcel;
import static com.kwoking.aftersales.returns.purchase.postgres.PostgresPurchases.DOCUMENT;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.returns.Stored;
import com.kwoking.aftersales.returns.purchase.domain.Delivery;
import com.kwoking.aftersales.returns.purchase.domain.Parcel;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Purchases as each version of the service kept them, read for ever.
class StoredPurchasesTest {

    @Test
    void whatWasHeardOfAnOrderIsReadAgain() {
        var read = DOCUMENT.read(Stored.document("purchase-v1"));

        assertThat(read)
                .isEqualTo(new Purchase(
                        order(1),
                        Purchase.unheardOf(order(1))
                                .hear(paid(order(1), customer(1), "2026-01", "electronics"))
                                .sale(),
                        List.of(
                                new Parcel(parcel(1), items(A1), SHIPPED, delivery(false), null, null),
                                new Parcel(parcel(2), items(A2), null, delivery(true), null, DELIVERED.plusSeconds(9)),
                                new Parcel(
                                        parcel(3),
                                        items(B1),
                                        SHIPPED,
                                        null,
                                        new Parcel.Refusal(DeliveryRefused.Reason.CUSTOMS, DELIVERED),
                                        null)),
                        List.of(B1)));
        assertThat(DOCUMENT.read(DOCUMENT.write(read))).isEqualTo(read);
    }

    @Test
    void whatWasHeardBeforeThePaymentIsReadAgain() {
        assertThat(DOCUMENT.read(Stored.document("purchase-v1-unpaid")))
                .isEqualTo(new Purchase(
                        order(1),
                        null,
                        List.of(new Parcel(parcel(1), items(A1), SHIPPED, null, null, null)),
                        List.of()));
    }

    private static Delivery delivery(boolean estimated) {
        return new Delivery(DELIVERED, DAMAGE_REPORT_BEFORE, RETURN_BEFORE, estimated);
    }
}
