package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Unpaid;
import com.kwoking.aftersales.refunds.decision.domain.OrderHistory.Step;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/// The invariants of the rules (section 7) over any order, any means of payment, and any history of
/// cancellations, losses, inspections, grants of persons, repeats, and topics that overtake each other.
class RefundPropertiesTest {

    @Tag("R31")
    @Tag("F19")
    @Property
    void neverMoreGoesBackThanWasCapturedInTotalAndPerTender(
            @ForAll OrderHistory history, @ForAll Random order) { // I1, R31
        Paid account = after(history.interleaved(order));

        assertThat(account.refundable()).isGreaterThanOrEqualTo(cents(0));
        assertThat(account.payment().tenders())
                .allSatisfy(tender -> assertThat(account.refundable(tender)).isGreaterThanOrEqualTo(cents(0)));
    }

    @Property
    void noUnitIsSettledBeyondItsPrice(@ForAll OrderHistory history, @ForAll Random order) { // I2
        Paid account = after(history.interleaved(order));

        assertThat(EVERYTHING).allSatisfy(unit -> {
            RefundedUnit counted = account.refunds().stream()
                    .flatMap(refund -> refund.settled().stream())
                    .filter(each -> each.unitId().equals(unit))
                    .reduce(RefundedUnit.nothing(unit, account.currency()), RefundedUnit::plus);
            RefundedUnit whole = account.bought().whole(unit);
            assertThat(counted.item()).isBetween(cents(0), whole.item());
            assertThat(counted.shipping()).isBetween(cents(0), whole.shipping());
        });
    }

    @Tag("F20")
    @Property
    void theLinesAndThePayoutsSumToTheTotal(@ForAll OrderHistory history, @ForAll Random order) { // I7
        assertThat(after(history.interleaved(order)).refunds()).allSatisfy(refund -> {
            assertThat(sum(refund.lines().stream().map(RefundLine::amount))).isEqualTo(refund.total());
            assertThat(sum(refund.payouts().stream().map(Payout::amount))).isEqualTo(refund.total());
            assertThat(refund.total()).isGreaterThanOrEqualTo(cents(0));
        });
    }

    @Property
    void hearingEverythingTwiceChangesNothing(@ForAll OrderHistory history, @ForAll Random order) { // I4
        List<Step> once = history.withoutGrants().interleaved(order);

        assertThat(after(Stream.concat(once.stream(), once.stream()).toList())).isEqualTo(after(once));
    }

    @Tag("F8")
    @Property
    void itDoesNotMatterWhichTopicIsReadFirst( // I5
            @ForAll OrderHistory history, @ForAll Random order, @ForAll Random other) {
        Assume.that(history.holdsNothingBack());
        assertThat(endOf(after(history.withoutGrants().interleaved(other))))
                .isEqualTo(endOf(after(history.withoutGrants().interleaved(order))));
    }

    @Tag("R41")
    @Property
    void everyRefundNamesOneCauseThatWasHeard(@ForAll OrderHistory history, @ForAll Random order) { // I3
        List<UUID> heard = history.interleaved(order).stream()
                .flatMap(step -> step.causeId().stream())
                .toList();
        Map<UUID, List<Refund>> byCause = after(history.interleaved(order)).refunds().stream()
                .collect(Collectors.groupingBy(refund -> refund.cause().eventId()));

        assertThat(heard).containsAll(byCause.keySet());
        assertThat(byCause.values()).allSatisfy(refunds -> assertThat(refunds)
                .filteredOn(refund -> !refund.isByHand())
                .hasSize(1));
    }

    @Tag("R52")
    @Property
    void everyEuroOfPaidMinusRefundedHasAReason(@ForAll OrderHistory history, @ForAll Random order) {
        Paid account = after(history.interleaved(order));
        Money refunded = sum(account.refunds().stream().map(Refund::total));

        assertThat(sum(Shortfall.of(account).stream().map(RefundLine::amount)))
                .isEqualTo(account.payment().total().minus(refunded));
    }

    @Property
    void whatIsOwedIsRefundedOrPaidByHand(@ForAll OrderHistory history, @ForAll Random order) { // A30
        Paid account = after(history.withoutGrants().interleaved(order));

        assertThat(account.payment().total().minus(account.refundable()).plus(account.byHand()))
                .isEqualTo(account.orderClaims().total());
    }

    @Tag("R31")
    @Property
    void onlyWhatExceedsTheCaptureIsPaidByHand(@ForAll OrderHistory history, @ForAll Random order) { // A30
        Assume.that(history.holdsNothingBack());
        Paid account = after(history.withoutGrants().interleaved(order));

        assertThat(account.byHand())
                .isEqualTo(account.orderClaims()
                        .total()
                        .minus(account.payment().total())
                        .atLeast(cents(0)));
    }

    private record End(Money refundable, List<Money> ofTenders, Money byHand, List<RefundedUnit> units) {}

    private static End endOf(Paid account) {
        return new End(
                account.refundable(),
                account.payment().tenders().stream().map(account::refundable).toList(),
                account.byHand(),
                EVERYTHING.stream().map(account.orderClaims()::settled).toList());
    }

    private static Paid after(List<Step> steps) {
        OrderAccount account = new Unpaid(ORDER, List.of());
        for (Step step : steps) {
            account = switch (step) {
                case Step.Pays(OrderPaid payment) ->
                    account.hear(payment, CARD_FIRST, NOW).account();
                case Step.Hears(Occasion occasion) ->
                    account.hear(occasion, CARD_FIRST, NOW).account();
                case Step.Grants(UUID id, Money amount) -> grant(account, id, amount);
            };
        }
        return (Paid) account;
    }

    /// A correction of the first refund there is, a goodwill where there is none.
    private static OrderAccount grant(OrderAccount account, UUID id, Money amount) {
        if (!(account instanceof Paid paid)
                || paid.refunds().stream()
                        .anyMatch(refund -> refund.cause().eventId().equals(id))) {
            return account;
        }
        var first = paid.refunds().isEmpty() ? null : paid.refunds().getFirst().id();
        var grant = new Grant(id, first == null ? Kind.GOODWILL : Kind.CORRECTION, first, amount, cents(0), null, null);
        return switch (grant.decide(paid, CARD_FIRST, NOW)) {
            case Grant.Answer.Granted(Refund refund) -> paid.with(List.of(refund));
            case Grant.Answer _ -> paid;
        };
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(cents(0), Money::plus);
    }
}
