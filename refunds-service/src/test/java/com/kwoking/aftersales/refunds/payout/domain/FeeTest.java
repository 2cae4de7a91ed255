package com.kwoking.aftersales.refunds.payout.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.cancelled;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.damaged;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.lost;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.notReplaceable;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.Completion.Paid;
import com.kwoking.aftersales.refunds.payout.domain.Fee.Bearer;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// R32, A15: only what the provider reports, and never on what is refunded in full.
@Tag("R32")
class FeeTest {

    private static final TenderId CARD = new TenderId("card-1");
    private static final TenderId GIFT = new TenderId("gift-1");

    static Stream<Refund> refundedInFull() {
        return Stream.of(
                DecidedRefunds.of(cancelled(Branch.WITHIN_24H, EVERYTHING)), // D1
                DecidedRefunds.of(cancelled(Branch.AFTER_24H, EVERYTHING)), // D2
                DecidedRefunds.of(cancelled(Branch.BEFORE_PAYMENT, EVERYTHING)),
                DecidedRefunds.of(lost(1, B1)), // D10
                DecidedRefunds.withdrawn()); // D16
    }

    @ParameterizedTest
    @MethodSource("refundedInFull")
    void theShopBearsTheFeeOfWhatIsRefundedInFull(Refund refund) {
        Fee fee = feeOf(refund, "0.35");

        assertThat(fee.bearer()).isEqualTo(Bearer.SHOP);
        RefundIssued issued = told(refund, Map.of(CARD, new Paid("re_1", fee)));
        assertThat(issued).isEqualTo(Completion.issued(refund, _ -> "re_1", NOW));
    }

    static Stream<Refund> atTheCustomersCost() {
        return Stream.of(
                DecidedRefunds.of(conditional(A1).heard()), // D11
                DecidedRefunds.of(damaged(A1).heard()), // D5
                DecidedRefunds.of(notReplaceable(A1)));
    }

    @ParameterizedTest
    @MethodSource("atTheCustomersCost")
    void otherwiseItIsALineOfItsOwnAndTheTotalIsWhatTheCustomerGets(Refund refund) {
        RefundIssued issued = told(refund, Map.of(CARD, new Paid("re_1", feeOf(refund, "0.35"))));

        assertThat(issued.total()).isEqualTo(refund.total().minus(eur("0.35")));
        assertThat(issued.lines()).last().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(RefundLine.Kind.FEE);
            assertThat(line.rule()).isEqualTo("R32");
            assertThat(line.amount()).isEqualTo(eur("-0.35"));
            assertThat(line.french()).isEqualTo("Frais de traitement retenus par un intermédiaire de paiement.");
            assertThat(line.english()).isNotBlank();
        });
        isSumOfItsParts(issued);
    }

    @Test
    void eachPayoutHasAFeeOfItsOwn() {
        Refund refund = DecidedRefunds.split(conditional(A1, A2, B1).heard());

        RefundIssued issued = told(
                refund,
                Map.of(
                        CARD, new Paid("re_1", feeOf(refund, "0.35")),
                        GIFT, new Paid("re_2", feeOf(refund, "0.10"))));

        assertThat(issued.total()).isEqualTo(eur("69.54"));
        assertThat(issued.allocations())
                .extracting(RefundIssued.Allocation::amount)
                .containsExactly(eur("56.54"), eur("13.00"));
        isSumOfItsParts(issued);
    }

    @Test
    void nobodyReportedAFee() {
        Refund refund = DecidedRefunds.ofOneLamp();

        assertThat(told(refund, Map.of(CARD, new Paid("re_1", null))))
                .isEqualTo(Completion.issued(refund, _ -> "re_1", NOW));
        assertThat(outcome(refund, null)).isEqualTo(new PayoutOutcome.Issued("re_1", NOW, null));
    }

    @Test
    void aFeeThatEatsEverythingLeavesNothingAndNeverLess() {
        Refund refund = DecidedRefunds.ofOneLamp();

        assertThat(outcome(refund, eur("26.25"))).isInstanceOf(PayoutOutcome.Issued.class);
        assertThat(outcome(refund, eur("26.26")))
                .isEqualTo(new PayoutOutcome.ForAPerson("re_1", PayoutOutcome.FEE_EXCEEDS_AMOUNT, false));
    }

    @Test
    void aFeeThatCannotBeReckonedIsForAPerson() {
        Money dollars = new Money(35, Currency.getInstance("USD"));
        var notUnderstood = new PayoutOutcome.ForAPerson("re_1", PayoutOutcome.FEE_NOT_UNDERSTOOD, false);

        assertThat(outcome(DecidedRefunds.ofOneLamp(), dollars)).isEqualTo(notUnderstood);
        assertThat(outcome(DecidedRefunds.withdrawn(), dollars)).isEqualTo(notUnderstood);
        assertThat(outcome(DecidedRefunds.ofOneLamp(), eur("-0.35"))).isEqualTo(notUnderstood);
    }

    @Test
    void aLargeFeeOfTheShopsIsNobodyElsesTrouble() {
        assertThat(outcome(DecidedRefunds.withdrawn(), eur("99.00"))).isInstanceOf(PayoutOutcome.Issued.class);
    }

    private static PayoutOutcome outcome(Refund refund, @Nullable Money fee) {
        return PayoutOutcome.of(
                new Answer.Paid("re_1", NOW, fee), refund, refund.payouts().getFirst());
    }

    private static Fee feeOf(Refund refund, String amount) {
        return Fee.of(refund, eur(amount));
    }

    private static RefundIssued told(Refund refund, Map<TenderId, Paid> paid) {
        return new Completion(refund, paid).told(NOW);
    }

    private static void isSumOfItsParts(RefundIssued issued) {
        assertThat(issued.lines().stream().map(RefundLine::amount).reduce(eur("0.00"), Money::plus))
                .isEqualTo(issued.total());
        assertThat(issued.allocations().stream()
                        .map(RefundIssued.Allocation::amount)
                        .reduce(eur("0.00"), Money::plus))
                .isEqualTo(issued.total());
    }
}
