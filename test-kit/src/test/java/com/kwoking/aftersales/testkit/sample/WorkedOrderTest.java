package com.kwoking.aftersales.testkit.sample;

import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkedOrderTest {

    private static final Instant DELIVERED = Instant.parse("2026-03-15T09:00:00Z");

    private final WorkedOrder order = WorkedOrder.ofSomebody();

    @Test
    void whatWasPaidIsWhatItsUnitsAndItsTendersComeTo() {
        OrderPaid paid = order.paidWith(WorkedOrder.giftCard("20.00"), WorkedOrder.card("56.89"))
                .paid();

        Money units = paid.lines().stream()
                .flatMap(line -> line.units().stream())
                .map(unit -> unit.net().plus(unit.shippingShare()))
                .reduce(cents(0), Money::plus);

        assertThat(units).isEqualTo(paid.total()).isEqualTo(eur("76.89"));
        assertThat(paid.tenders().stream().map(OrderPaid.Tender::captured).reduce(cents(0), Money::plus))
                .isEqualTo(paid.total());
    }

    @Test
    void whatIsToldOfItNamesTheSameArticles() {
        var called = order.numbered("KW-1001")
                .goingTo("BE")
                .under("1999-01")
                .paidAt(DELIVERED)
                .of(Article.of("LAMP", "Lampe", "home"), Article.of("CABLE", "Câble", "cables"));
        var parcel = WorkedParcel.of(called, new ParcelId(UUID.randomUUID()), 1, A1, B1);

        assertThat(called.paid().lines()).extracting(line -> line.sku().value()).containsExactly("LAMP", "CABLE");
        assertThat(called.paid().country()).isEqualTo("BE");
        assertThat(called.paid().policyVersion().value()).isEqualTo("1999-01");
        assertThat(parcel.shipped(DELIVERED).items())
                .extracting(item -> item.name())
                .containsExactly("Lampe", "Câble");
        assertThat(parcel.lost(DELIVERED, Reshipment.PARTIAL, B1).notReshipped())
                .isEqualTo(called.items(B1));
        assertThat(called.cancelled(Branch.WITHIN_24H, DELIVERED, EVERYTHING.toArray(UnitId[]::new))
                        .complete())
                .isTrue();
        assertThat(called.cancelled(Branch.AFTER_24H, DELIVERED, B1).complete()).isFalse();
    }

    @Test
    void aParcelSaysWhoCarriesIt() {
        var usual = WorkedParcel.of(order, new ParcelId(new UUID(0, 8)), 1, A1);
        var other = usual.carriedBy("Colissimo", "6A12345678901");

        assertThat(usual.shipped(DELIVERED).trackingNumber()).isEqualTo("6A00000000-0000-0000-0000-000000000008");
        assertThat(other.shipped(DELIVERED).carrier()).isEqualTo("Colissimo");
        assertThat(other.delivered(DELIVERED).trackingNumber()).isEqualTo("6A12345678901");
    }

    /// The vector of section 5 of the rules.
    @Test
    void theWindowsOfADeliveryAreThoseOfTheRules() {
        var delivered =
                WorkedParcel.of(order, new ParcelId(UUID.randomUUID()), 1, A1).delivered(DELIVERED);

        assertThat(delivered.damageReportBefore()).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(delivered.returnBefore()).isEqualTo("2026-05-14T22:00:00Z");
    }

    @Test
    void thePolicyHasTheNumbersOfTheRules() {
        var policy = SamplePolicy.of("2026-01").published();

        assertThat(policy.damageReport().days()).isEqualTo(14);
        assertThat(policy.conditionalReturn().days()).isEqualTo(60);
    }
}
