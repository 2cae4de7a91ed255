package com.kwoking.aftersales.returns.eligibility.domain;

import static com.kwoking.aftersales.returns.ReturnSamples.A;
import static com.kwoking.aftersales.returns.ReturnSamples.B;
import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.SHIPPED;
import static com.kwoking.aftersales.returns.ReturnSamples.customer;
import static com.kwoking.aftersales.returns.ReturnSamples.delivered;
import static com.kwoking.aftersales.returns.ReturnSamples.eligibility;
import static com.kwoking.aftersales.returns.ReturnSamples.order;
import static com.kwoking.aftersales.returns.ReturnSamples.paid;
import static com.kwoking.aftersales.returns.ReturnSamples.parcel;
import static com.kwoking.aftersales.returns.ReturnSamples.policy;
import static com.kwoking.aftersales.returns.ReturnSamples.policyByCategory;
import static com.kwoking.aftersales.returns.ReturnSamples.shipped;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Eligible;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Estimate;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Ineligible;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private static final RequestedItem ONE_A = new RequestedItem(A, 1);

    @Tag("R03")
    @Tag("R05")
    @Tag("R06")
    @Tag("R11")
    @Tag("R15")
    @ParameterizedTest(name = "{1} asked at {0}: {2}")
    @CsvSource(textBlock = """
            # R05: the last instant of day 14 is in time, the first of day 15 is not
            2026-03-29T21:59:59.999999999Z, DAMAGED,       DOA_14D
            2026-03-29T22:00:00Z,           DAMAGED,       WINDOW_CLOSED
            2026-03-29T21:59:59.999999999Z, DEFECTIVE,     DOA_14D
            2026-03-29T22:00:00Z,           DEFECTIVE,     WINDOW_CLOSED
            # R05: exactly 14 times 24 hours, across the change of the clocks
            2026-03-29T09:00:00Z,           DAMAGED,       DOA_14D
            # R11, R15: the last instant of day 60, the first of day 61
            2026-05-14T21:59:59.999999999Z, NOT_SATISFIED, CONDITIONAL_60D
            2026-05-14T22:00:00Z,           NOT_SATISFIED, WINDOW_CLOSED
            2026-05-14T09:00:00Z,           NOT_SATISFIED, CONDITIONAL_60D
            # A14: mis-shipped until the sixty days are over
            2026-05-14T21:59:59.999999999Z, WRONG_ITEM,    WRONG_ITEM
            2026-05-14T22:00:00Z,           WRONG_VARIANT, WINDOW_CLOSED
            2026-04-20T00:00:00Z,           WRONG_QUANTITY, WRONG_ITEM
            # only the carrier can say that
            2026-03-16T00:00:00Z,           REFUSED_AT_DOOR, REFUSED_AT_THE_DOOR
            """)
    void theFlowFollowsFromTheMotiveAndTheMoment(Instant asked, Motive motive, String answer) {
        assertThat(answerOf(eligibility(delivered("electronics"), policy()).of(ONE_A, motive, asked)))
                .isEqualTo(answer);
    }

    @Tag("R13")
    @Tag("R55")
    @ParameterizedTest(name = "{1} of {2} asked at {0}: {3}")
    @CsvSource(textBlock = """
            # R13, A06: after day 14 the warranty of the category, which outlasts the sixty days
            2026-03-29T21:59:59Z, DEFECTIVE,     electronics, DOA_14D
            2026-03-29T22:00:00Z, DEFECTIVE,     electronics, DEFECT_WARRANTY
            2026-05-15T12:00:00Z, DEFECTIVE,     electronics, DEFECT_WARRANTY
            2027-03-15T22:59:59Z, DEFECTIVE,     electronics, DEFECT_WARRANTY
            2027-03-15T23:00:00Z, DEFECTIVE,     electronics, WINDOW_CLOSED
            # A05: without a warranty nothing covers day 15
            2026-03-29T22:00:00Z, DEFECTIVE,     furniture,   WINDOW_CLOSED
            # A06: a change of mind stops at sixty days all the same
            2026-05-14T22:00:00Z, NOT_SATISFIED, electronics, WINDOW_CLOSED
            # R55: not taken back for a change of mind; but what was sent broken is not kept
            2026-03-16T00:00:00Z, NOT_SATISFIED, hygiene,     NOT_RETURNABLE
            2026-03-16T00:00:00Z, DAMAGED,       hygiene,     DOA_14D
            """)
    void categoriesMayHaveRulesOfTheirOwn(Instant asked, Motive motive, String category, String answer) {
        assertThat(answerOf(eligibility(delivered(category), policyByCategory()).of(ONE_A, motive, asked)))
                .isEqualTo(answer);
    }

    @Tag("R15")
    @Test
    void aRefusalNamesTheDeadline() {
        var decision = eligibility(delivered("electronics"), policy())
                .of(ONE_A, Motive.NOT_SATISFIED, ReturnSamples.RETURN_BEFORE);

        assertThat(((Ineligible) decision).deadline()).isEqualTo(ReturnSamples.RETURN_BEFORE);
    }

    @Tag("R12")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # A08, D11: the item without the shipping; D5: with its share
            NOT_SATISFIED, 1, 26.25, 0.00
            NOT_SATISFIED, 2, 52.50, 0.00
            DAMAGED,       1, 26.25, 2.59
            WRONG_ITEM,    2, 52.50, 5.18
            """)
    void theEstimateIsTheLedgerPriced(Motive motive, int quantity, String item, String shipping) {
        var decision = eligibility(delivered("electronics"), policy())
                .of(new RequestedItem(A, quantity), motive, DELIVERED.plusSeconds(60));

        assertThat(((Eligible) decision).estimate()).isEqualTo(new Estimate(eur(item), eur(shipping)));
    }

    @Tag("R05")
    @Test
    void everyUnitHasTheWindowOfItsOwnParcel() { // A04
        var later = DELIVERED.plus(10, ChronoUnit.DAYS);
        var purchase = Purchase.unheardOf(order(1))
                .hear(paid(order(1), customer(1), "2026-01", "electronics"))
                .hear(delivered(order(1), customer(1), parcel(1), DELIVERED, A1))
                .hear(delivered(order(1), customer(1), parcel(2), later, A2));
        var dayTwenty = DELIVERED.plus(20, ChronoUnit.DAYS);

        assertThat(unitsOf(eligibility(purchase, policy()).of(ONE_A, Motive.DAMAGED, dayTwenty)))
                .containsExactly(A2);
        assertThat(answerOf(eligibility(purchase, policy()).of(new RequestedItem(A, 2), Motive.DAMAGED, dayTwenty)))
                .isEqualTo("WINDOW_CLOSED");
    }

    @Test
    void aUnitThatNobodySawArriveMayBeAskedForUntilItMustHaveArrived() { // section 5, no delivery scan
        var purchase = Purchase.unheardOf(order(1))
                .hear(paid(order(1), customer(1), "2026-01", "electronics"))
                .hear(shipped(order(1), customer(1), parcel(1), A1));
        var decision = eligibility(purchase, policy()).of(ONE_A, Motive.DAMAGED, SHIPPED.plusSeconds(1));

        assertThat(decision).isInstanceOfSatisfying(Eligible.class, eligible -> {
            assertThat(eligible.estimated()).isTrue();
            // Shipped on 11 March, expected on the 21st, so until the end of 4 April.
            assertThat(eligible.deadline()).isEqualTo(Instant.parse("2026-04-04T22:00:00Z"));
        });
        assertThat(answerOf(eligibility(purchase, policy())
                        .of(ONE_A, Motive.DAMAGED, Instant.parse("2026-04-04T22:00:00Z"))))
                .isEqualTo("WINDOW_CLOSED");
    }

    @Tag("R83")
    @Test
    void theStatuteGoesBeforeTheShopsRuleWhereThePolicySaysSo() { // A24, D16
        var belgian = eligibility(delivered("furniture", "BE"), policyByCategory());

        assertThat(answerOf(belgian.of(ONE_A, Motive.NOT_SATISFIED, Instant.parse("2026-03-29T21:59:59Z"))))
                .isEqualTo("STATUTORY_WITHDRAWAL");
        assertThat(answerOf(belgian.of(ONE_A, Motive.NOT_SATISFIED, Instant.parse("2026-03-29T22:00:00Z"))))
                .isEqualTo("CONDITIONAL_60D");
        assertThat(answerOf(eligibility(delivered("furniture", "FR"), policyByCategory())
                        .of(ONE_A, Motive.NOT_SATISFIED, DELIVERED)))
                .isEqualTo("CONDITIONAL_60D");
    }

    @Test
    void whatIsNotThereCannotComeBack() {
        var all = eligibility(delivered("electronics"), policy(), A1);
        var unshipped = eligibility(
                Purchase.unheardOf(order(1)).hear(paid(order(1), customer(1), "2026-01", "electronics")), policy());

        assertThat(answerOf(all.of(new RequestedItem(new Sku("C"), 1), Motive.DAMAGED, DELIVERED)))
                .isEqualTo("NOT_ON_THE_ORDER");
        assertThat(answerOf(all.of(new RequestedItem(A, 3), Motive.DAMAGED, DELIVERED)))
                .isEqualTo("QUANTITY_EXCEEDED");
        assertThat(answerOf(all.of(new RequestedItem(A, 2), Motive.DAMAGED, DELIVERED)))
                .isEqualTo("ALREADY_IN_A_RETURN");
        assertThat(unitsOf(all.of(ONE_A, Motive.DAMAGED, DELIVERED))).containsExactly(A2);
        assertThat(answerOf(unshipped.of(new RequestedItem(B, 1), Motive.DAMAGED, DELIVERED)))
                .isEqualTo("NOT_SHIPPED_YET");
    }

    @Test
    void theSameQuestionPicksTheSameUnits() {
        var eligibility = eligibility(delivered("electronics"), policy());

        assertThat(unitsOf(eligibility.of(ONE_A, Motive.DAMAGED, DELIVERED))).containsExactly(A1);
        assertThat(unitsOf(eligibility.of(new RequestedItem(B, 1), Motive.DAMAGED, DELIVERED)))
                .containsExactly(B1);
    }

    private static List<UnitId> unitsOf(EligibilityDecision decision) {
        return ((Eligible) decision).units().stream().map(SoldUnit::unitId).toList();
    }

    private static String answerOf(EligibilityDecision decision) {
        return switch (decision) {
            case Eligible eligible -> eligible.flow().name();
            case Ineligible ineligible -> ineligible.why().name();
        };
    }

    @Tag("R07")
    @Test
    void highValueIsThePriceOfOneUnit() { // R07: at the threshold, not the total of the line
        assertThat(policy().wantsBack(ReturnFlow.DOA_14D, Motive.DAMAGED, List.of(eur("150.00"))))
                .isTrue();
        assertThat(policy().wantsBack(ReturnFlow.DOA_14D, Motive.DAMAGED, List.of(eur("149.99"), eur("149.99"))))
                .isFalse();
        assertThat(policy().wantsBack(ReturnFlow.CONDITIONAL_60D, Motive.NOT_SATISFIED, List.of(eur("1.00"))))
                .isTrue();
    }
}
