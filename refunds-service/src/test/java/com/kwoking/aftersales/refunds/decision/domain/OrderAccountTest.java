package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.after;
import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.amounts;
import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.only;
import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.refundsAfter;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.cancelled;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.damaged;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.lost;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.notReplaceable;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.order;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.paid;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Unpaid;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The refund table of the rules (section 4) with its worked numbers.
class OrderAccountTest {

    @Tag("R23")
    @Tag("R24")
    @ParameterizedTest
    @EnumSource(value = Branch.class)
    void aCancelledOrderGoesBackInFullInEitherBranch(Branch branch) { // D1, D2, A01; and a late capture
        assertThat(amounts(refundsAfter(cancelled(branch, EVERYTHING)))).containsExactly(eur("76.89"));
    }

    @Test
    void aCaptureAfterTheCancellationIsNamedAsTheCause() { // I3
        assertThat(refundsAfter(cancelled(Branch.BEFORE_PAYMENT, EVERYTHING)))
                .extracting(refund -> refund.cause().kind())
                .containsExactly(Kind.CAPTURED_AFTER_CANCELLATION);
    }

    @Test
    void cancelledLinesGoBackWithTheirShareOfShipping() { // D4
        assertThat(amounts(refundsAfter(cancelled(Branch.WITHIN_24H, List.of(B1)))))
                .containsExactly(eur("19.21"));
    }

    @Test
    void aDamagedUnitGoesBackWithItsShareOfShipping() { // D5
        assertThat(amounts(refundsAfter(damaged(A1).heard()))).containsExactly(eur("28.84"));
    }

    @Tag("R10")
    @Test
    void provenReturnPostageIsReimbursedWhenTheCustomerIsNotLiable() { // D5
        assertThat(amounts(refundsAfter(damaged(A1).withPostage(eur("5.20")).heard())))
                .containsExactly(eur("34.04"));
    }

    @Tag("R17")
    @Test
    void anAgreedPartialAmountIncludesTheShipping() { // D6
        assertThat(amounts(refundsAfter(damaged(A1).agreedOn(eur("10.00")).heard())))
                .containsExactly(eur("10.00"));
    }

    @Tag("R17")
    @Test
    void anAgreedPartialAmountIsNeverMoreThanTheWhole() {
        assertThat(amounts(refundsAfter(damaged(A1).agreedOn(eur("99.00")).heard())))
                .containsExactly(eur("28.84"));
    }

    @Test
    void whatAPartialAmountLeftOpenCanStillGoBackForAnotherCause() {
        assertThat(amounts(refundsAfter(damaged(B1).agreedOn(eur("10.00")).heard(), lost(1, B1))))
                .containsExactly(eur("10.00"), eur("9.21"));
    }

    /// Or a cause that owes more would leave a balance due. Found by a property.
    @Tag("R17")
    @Test
    void anAgreedAmountDoesNotMoveToAnotherUnitWhenItsOwnGoesBackInFull() {
        var refunds = refundsAfter(
                damaged(A1, B1).agreedOn(eur("10.00")).heard(),
                conditional(B1).of(returnNo(2)).heard(),
                damaged(A1).withPostage(eur("5.00")).number(2).heard(),
                notReplaceable(A1));

        assertThat(amounts(refunds)).containsExactly(eur("10.00"), eur("17.49"), eur("23.84"), eur("0.00"));
        assertThat(refunds).extracting(Refund::balanceDue).containsOnly(eur("0.00"));
    }

    @Tag("R19")
    @Test
    void aLostUnitGoesBackWithItsShareOfShipping() { // D10
        assertThat(amounts(refundsAfter(lost(1, B1)))).containsExactly(eur("19.21"));
    }

    @Tag("R18")
    @Test
    void aReshippedLossMovesNoMoney() { // D9
        assertThat(refundsAfter(lost(1))).isEmpty();
    }

    @Tag("R17")
    @Test
    void aReplacementThatCannotBeHadBecomesMoney() {
        assertThat(amounts(refundsAfter(notReplaceable(A1)))).containsExactly(eur("28.84"));
    }

    @Tag("R12")
    @Test
    void aChangeOfMindGetsThePriceAndNeverTheShipping() { // D11, A08
        var refunds = refundsAfter(
                conditional(A1).heard(),
                conditional(A2).of(returnNo(2)).heard(),
                conditional(B1).of(returnNo(3)).heard());

        assertThat(amounts(refunds)).containsExactly(eur("26.25"), eur("26.25"), eur("17.49"));
        assertThat(total(refunds)).isEqualTo(eur("69.99"));
    }

    @Tag("R09")
    @Test
    void aMissingAccessoryIsDeducted() { // D11
        var refund = only(
                refundsAfter(conditional(A1).missing("Chargeur", eur("12.00")).heard()));

        assertThat(refund.total()).isEqualTo(eur("14.25"));
        assertThat(refund.lines())
                .extracting(RefundLine::kind, RefundLine::rule, RefundLine::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RefundLine.Kind.ITEM, "R12", eur("26.25")),
                        org.assertj.core.groups.Tuple.tuple(RefundLine.Kind.DEDUCTION, "R09", eur("-12.00")));
        assertThat(refund.lines().getLast().french()).isEqualTo("Accessoire manquant dans le retour : Chargeur.");
    }

    @Tag("R09")
    @Test
    void whatTheDeductionsExceedTheRefundByIsRecordedAndNotPaid() { // D11
        var refund = only(
                refundsAfter(conditional(A1).missing("Chargeur", eur("30.00")).heard()));

        assertThat(refund.total()).isEqualTo(eur("0.00"));
        assertThat(refund.balanceDue()).isEqualTo(eur("3.75"));
        assertThat(refund.payouts()).isEmpty();
        assertThat(sumOfLines(refund)).isEqualTo(eur("0.00"));
    }

    @Tag("R09")
    @Test
    void anAccessoryWithoutAPriceIsForAPerson() {
        var refund = only(refundsAfter(conditional(A1).missing("Housse", null).heard()));

        assertThat(refund.held()).isEqualTo(Breakdown.Hold.ACCESSORY_PRICE_UNKNOWN);
    }

    @Tag("R09")
    @Test
    void whatComesToNothingIsNotHeldBack() {
        var refund = only(refundsAfter(conditional(A1)
                .missing("Chargeur", eur("30.00"))
                .missing("Housse", null)
                .heard()));

        assertThat(refund.held()).isNull();
    }

    @Tag("R09")
    @Test
    void aMissingAccessoryOfAReplacedUnitIsABalanceOnly() {
        var refund = only(refundsAfter(damaged(A1)
                .endingIn(Resolution.REPLACEMENT)
                .missing("Chargeur", eur("12.00"))
                .heard()));

        assertThat(refund.total()).isEqualTo(eur("0.00"));
        assertThat(refund.balanceDue()).isEqualTo(eur("12.00"));
    }

    @Tag("R59")
    @Test
    void customsCostsOfARefusedParcelAreChargedBack() { // D14
        var customs = new Deduction(Deduction.Kind.CUSTOMS_COSTS, null, "Droits de douane", 1, eur("8.00"));

        assertThat(amounts(refundsAfter(conditional(B1).deducting(customs).heard())))
                .containsExactly(eur("9.49"));
    }

    @Tag("R44")
    @Test
    void aRejectedUnitGetsNothingAndTheRestGoesOn() { // D15
        assertThat(amounts(refundsAfter(conditional(A1, B1).rejecting(A2).heard())))
                .containsExactly(eur("43.74"));
        var nothing = only(refundsAfter(conditional().rejecting(A1, A2, B1).heard()));
        assertThat(nothing.total()).isEqualTo(eur("0.00"));
        assertThat(nothing.lines()).hasSize(3).allMatch(line -> line.kind() == RefundLine.Kind.REJECTED);
    }

    @Tag("R12")
    @Test
    void aUnitThatCostNothingIsNotCalledRefundedOtherwise() { // R52
        var refund = DecidedRefunds.of(
                paid(List.of(0L, 3000L, 2000L), List.of(0L, 0L, 0L), 5000),
                conditional(A1).heard());

        assertThat(refund.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.french()).startsWith("Prix de l’article"))
                .satisfies(line -> assertThat(line.amount()).isEqualTo(eur("0.00")));
    }

    @Tag("R09")
    @Tag("R44")
    @Test
    void whatWasHeldBackAndThenRejectedIsOpenToAnotherReturn() { // I2
        var refunds = refundsAfter(
                conditional(A1).missing("Housse", null).heard(),
                conditional().rejecting(A1).number(2).heard(),
                new InspectionSample(
                                3, new ReturnId(new UUID(0, 33)), ReturnFlow.CONDITIONAL_60D, Resolution.REFUND_TOTAL)
                        .accepting(Entitlement.ITEM, A1)
                        .heard());

        assertThat(amounts(refunds)).containsExactly(eur("0.00"), eur("0.00"), eur("26.25"));
        assertThat(refunds.get(1).lines()).extracting(RefundLine::kind).containsExactly(RefundLine.Kind.REJECTED);
    }

    @Test
    void theSameOccasionHeardTwiceIsOneRefund() {
        var inspected = conditional(A1).heard();

        assertThat(refundsAfter(inspected, inspected)).hasSize(1);
    }

    @Test
    void aUnitIsGivenBackOnceHoweverManyOccasionsNameIt() { // I2
        assertThat(amounts(refundsAfter(lost(1, B1), lost(2, B1)))).containsExactly(eur("19.21"));
        assertThat(amounts(refundsAfter(conditional(B1).heard(), lost(1, B1))))
                .containsExactly(eur("17.49"), eur("1.72"));
    }

    @Test
    void postageBeyondTheCaptureIsOwedByHand() { // I1, A30
        var refunds = refundsAfter(damaged(A1, A2, B1).withPostage(eur("9.90")).heard());

        assertThat(amounts(refunds)).containsExactly(eur("76.89"), eur("9.90"));
        assertThat(refunds).allSatisfy(refund -> assertThat(sumOfLines(refund)).isEqualTo(refund.total()));
        assertThat(refunds.getLast().held()).isEqualTo(Breakdown.Hold.BEYOND_THE_CAPTURE);
        assertThat(refunds.getLast().payouts())
                .singleElement()
                .matches(Payout::isByHand)
                .extracting(Payout::amount)
                .isEqualTo(eur("9.90"));
        assertThat(refunds.getLast().cause()).isEqualTo(refunds.getFirst().cause());
        assertThat(refunds.getLast().id()).isNotEqualTo(refunds.getFirst().id());
    }

    @Test
    void postageThatWasPaidFirstLeavesTheRestOfTheOrderOwedByHand() { // A30, I5
        var refunds = refundsAfter(
                damaged(A1).withPostage(eur("9.90")).heard(), cancelled(Branch.AFTER_24H, List.of(A2, B1)));

        assertThat(amounts(refunds)).containsExactly(eur("38.74"), eur("38.15"), eur("9.90"));
    }

    @Tag("R19")
    @Test
    void aUnitLostAfterAllGoesBackInFullWhateverItsInspectionDeducted() { // A13, I5
        var inspected = conditional(A1).missing("Chargeur", eur("12.00")).heard();

        assertThat(amounts(refundsAfter(inspected, lost(1, A1)))).containsExactly(eur("14.25"), eur("14.59"));
        assertThat(amounts(refundsAfter(lost(1, A1), inspected))).containsExactly(eur("28.84"), eur("0.00"));
    }

    @Tag("R17")
    @Test
    void aReplacedUnitHasNothingToRefund() {
        var refund =
                only(refundsAfter(damaged(A1).endingIn(Resolution.REPLACEMENT).heard()));

        assertThat(refund.total()).isEqualTo(eur("0.00"));
        assertThat(refund.lines())
                .extracting(RefundLine::french)
                .containsExactly("Article remplacé gratuitement : rien à rembourser.");
    }

    @Test
    void aBrokenOccasionThatWaitedDoesNotHoldUpThePayment() {
        var broken = lost(1, UnitId.of(9, 1));
        var waiting = new Unpaid(ORDER, List.of()).hear(broken, CARD_FIRST, NOW).account();

        var change = waiting.hear(paid(), CARD_FIRST, NOW);

        assertThat(change.changes())
                .containsExactly(
                        new AccountChange.Change.PaymentHeard(paid()),
                        new AccountChange.Change.OccasionWaits(
                                broken, "It names units that are not on the order: [9.1]."));
    }

    static Stream<InspectionSample> inspectionsInAnotherCurrency() {
        Money dollars = new Money(900, Currency.getInstance("USD"));
        return Stream.of(
                damaged(A2).withPostage(dollars),
                damaged(A2).agreedOn(dollars),
                conditional(A2).missing("Housse", dollars));
    }

    @ParameterizedTest
    @MethodSource("inspectionsInAnotherCurrency")
    void anOccasionInAnotherCurrencyKeepsWaitingAndHoldsUpNothing(InspectionSample sample) {
        var broken = sample.heard();
        var change = paidAfter(broken, lost(1, B1));

        assertThat(amounts(((Paid) change.account()).refunds())).containsExactly(eur("19.21"));
        assertThat(change.changes())
                .contains(new AccountChange.Change.OccasionWaits(
                        broken, "It states money in USD, and the order was paid in EUR."));
        assertThatThrownBy(() -> refundsAfter(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("It states money in USD, and the order was paid in EUR.");
    }

    @Test
    void anOccasionThatTheRulesBreakOnKeepsWaitingAndHoldsUpNothing() {
        var broken = damaged(A2).withPostage(cents(Long.MAX_VALUE)).heard();
        var change = paidAfter(broken, lost(1, B1));

        assertThat(amounts(((Paid) change.account()).refunds())).containsExactly(eur("19.21"));
        assertThat(change.changes()).contains(new AccountChange.Change.OccasionWaits(broken, "long overflow"));
    }

    /// What was heard before the payment, and then the payment.
    private static AccountChange paidAfter(Occasion... waiting) {
        OrderAccount account = new Unpaid(ORDER, List.of());
        for (Occasion each : waiting) {
            account = account.hear(each, CARD_FIRST, NOW).account();
        }
        return account.hear(paid(), CARD_FIRST, NOW);
    }

    @Tag("R31")
    @Test
    void eachMeansOfPaymentGetsBackAtMostWhatItGave() {
        var account = after(
                order(ORDER).paidWith(giftCard("20.00"), card("56.89")).paid(),
                conditional(A1).heard(),
                conditional(A2).of(returnNo(2)).heard(),
                lost(1, B1));

        assertThat(account.refunds())
                .extracting(refund -> refund.payouts().stream()
                        .map(payout -> payout.tenderId().value() + " "
                                + payout.amount().minorUnits())
                        .toList())
                .containsExactly(List.of("card-1 2625"), List.of("card-1 2625"), List.of("card-1 439", "gift-1 1482"));
    }

    @Tag("R31")
    @Test
    void meansOfPaymentThatNobodyRankedComeLastAndByTheirNames() {
        var wallet = new OrderPaid.Tender(new TenderId("a-wallet"), TenderKind.WALLET, "pay_w", eur("20.00"));
        var payment =
                order(ORDER).paidWith(giftCard("20.00"), wallet, card("36.89")).paid();
        var everything = cancelled(Branch.WITHIN_24H, EVERYTHING);

        assertThat(tendersOf(payment, new RefundPolicy(List.of(TenderKind.CARD)), everything))
                .containsExactly("card-1", "a-wallet", "gift-1");
        assertThat(tendersOf(payment, new RefundPolicy(List.of(TenderKind.GIFT_CARD, TenderKind.WALLET)), everything))
                .containsExactly("gift-1", "a-wallet", "card-1");
    }

    private static List<String> tendersOf(OrderPaid payment, RefundPolicy policy, Occasion occasion) {
        var account =
                (Paid) new Paid(payment, List.of()).hear(occasion, policy, NOW).account();
        return only(account.refunds()).payouts().stream()
                .map(payout -> payout.tenderId().value())
                .toList();
    }

    @Tag("R52")
    @Test
    void everyLineNamesTheRuleItComesFrom() {
        assertThat(rules(cancelled(Branch.WITHIN_24H, List.of(B1)))).containsExactly("R23", "R23");
        assertThat(rules(cancelled(Branch.AFTER_24H, List.of(B1)))).containsExactly("R24", "R24");
        assertThat(rules(lost(1, B1))).containsExactly("R19", "R19");
        assertThat(rules(notReplaceable(B1))).containsExactly("R17", "R17");
        assertThat(rules(damaged(B1).withPostage(eur("1.00")).heard())).containsExactly("R17", "R17", "R10");
    }

    private static List<String> rules(Occasion occasion) {
        return only(refundsAfter(occasion)).lines().stream()
                .map(RefundLine::rule)
                .toList();
    }

    @Test
    void anOccasionHeardBeforeThePaymentWaitsForIt() { // I5
        var inspected = conditional(A1).missing("Chargeur", eur("12.00")).heard();
        var waiting = new Unpaid(ORDER, List.of()).hear(inspected, CARD_FIRST, NOW);
        var paidLater = waiting.account().hear(paid(), CARD_FIRST, NOW);

        assertThat(waiting.changes()).containsExactly(new AccountChange.Change.OccasionWaits(inspected, null));
        assertThat(((Paid) paidLater.account()).refunds()).isEqualTo(refundsAfter(inspected));
    }

    @Test
    void aUnitThatWasNeverBoughtIsABrokenEvent() {
        assertThatThrownBy(() -> refundsAfter(lost(1, UnitId.of(9, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9.1");
    }

    @Test
    void theIdentityOfARefundComesFromItsCause() {
        assertThat(only(refundsAfter(lost(1, B1))).id())
                .isEqualTo(only(refundsAfter(lost(1, B1))).id())
                .isNotEqualTo(only(refundsAfter(lost(2, B1))).id());
    }

    private static ReturnId returnNo(int number) {
        return new ReturnId(new UUID(3, number));
    }

    private static Money total(List<Refund> refunds) {
        return refunds.stream().map(Refund::total).reduce(eur("0.00"), Money::plus);
    }

    private static Money sumOfLines(Refund refund) {
        return refund.lines().stream().map(RefundLine::amount).reduce(eur("0.00"), Money::plus);
    }
}
