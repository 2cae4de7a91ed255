package com.kwoking.aftersales.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.contract.Contract.Sample;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples tell one story with the worked numbers of the rules; here they are reckoned up.
class SampleStoryTest {

    @ParameterizedTest
    @MethodSource
    void everyCentPaidIsOnAUnitAndOnAMeansOfPayment(OrderPaid paid) {
        var units = paid.lines().stream().flatMap(line -> line.units().stream()).toList();

        assertThat(sum(units.stream().map(unit -> unit.net().plus(unit.shippingShare()))))
                .isEqualTo(paid.total())
                .isEqualTo(eur(7689));
        assertThat(sum(units.stream().map(OrderPaid.Unit::shippingShare))).isEqualTo(paid.shipping());
        assertThat(sum(paid.tenders().stream().map(OrderPaid.Tender::captured))).isEqualTo(paid.total());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # section 4 of the rules,           total, balance due
            one-a-less-its-charger,             1425,  0
            nothing-left-and-a-balance-due,     0,     375
            whole-order-cancelled,              7689,  0
            parcel-with-b-lost,                 1921,  0
            one-a-damaged-with-return-postage,  3534,  0
            """)
    void theRefundsAreThoseOfTheRules(String name, long total, long balanceDue) {
        var decided = read(EventType.REFUND_DECIDED, name, RefundDecided.class);

        assertThat(decided.total()).isEqualTo(eur(total)).isEqualTo(sumOf(decided.lines()));
        assertThat(decided.balanceDue()).isEqualTo(eur(balanceDue));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsPaidOutIsWhatTheLinesSay(RefundIssued issued) {
        assertThat(sumOf(issued.lines())).isEqualTo(issued.total());
        assertThat(sum(issued.allocations().stream().map(RefundIssued.Allocation::amount)))
                .isEqualTo(issued.total());
    }

    @Test
    void whatIsIssuedIsWhatWasDecided() {
        var decided = read(EventType.REFUND_DECIDED, "one-a-less-its-charger", RefundDecided.class);
        var issued = read(EventType.REFUND_ISSUED, "one-a-less-its-charger", RefundIssued.class);

        assertThat(issued.refundId()).isEqualTo(decided.refundId());
        assertThat(issued.cause()).isEqualTo(decided.cause());
        assertThat(issued.lines()).isEqualTo(decided.lines());
        assertThat(issued.remainingRefundable()).isEqualTo(eur(7689 - 1425));
    }

    @ParameterizedTest
    @MethodSource
    void theDatesAreThoseOfThePolicy(ParcelDelivered delivered) {
        var policy = read(EventType.POLICY_PUBLISHED, "in-force-since-january", PolicyPublished.class);

        assertThat(delivered.damageReportBefore())
                .isEqualTo(policy.damageReport().closesAfter(delivered.deliveredAt()));
        assertThat(delivered.returnBefore())
                .isEqualTo(policy.conditionalReturn().closesAfter(delivered.deliveredAt()));
    }

    @Test
    void theRequestIsInTimeForTheParcelThatHeldTheUnit() {
        var delivered = read(EventType.PARCEL_DELIVERED, "parcel-1-both-a", ParcelDelivered.class);
        var requested = read(EventType.RETURN_REQUESTED, "one-a-not-satisfied", ReturnRequested.class);

        assertThat(delivered.items()).containsAll(requested.items());
        assertThat(requested.deadline()).isEqualTo(delivered.returnBefore()).isAfter(requested.requestedAt());
    }

    static Stream<OrderPaid> everyCentPaidIsOnAUnitAndOnAMeansOfPayment() {
        return all(EventType.ORDER_PAID, OrderPaid.class);
    }

    static Stream<RefundIssued> whatIsPaidOutIsWhatTheLinesSay() {
        return all(EventType.REFUND_ISSUED, RefundIssued.class);
    }

    static Stream<ParcelDelivered> theDatesAreThoseOfThePolicy() {
        return all(EventType.PARCEL_DELIVERED, ParcelDelivered.class);
    }

    private static <E extends DomainEvent> Stream<E> all(EventType type, Class<E> record) {
        return Contract.samples(type).stream().map(Sample::json).map(json -> EventJson.read(json, record));
    }

    private static <E extends DomainEvent> E read(EventType type, String name, Class<E> record) {
        return EventJson.read(Contract.sample(type, name).json(), record);
    }

    private static Money sumOf(List<RefundLine> lines) {
        return sum(lines.stream().map(RefundLine::amount));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(eur(0), Money::plus);
    }

    private static Money eur(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }
}
