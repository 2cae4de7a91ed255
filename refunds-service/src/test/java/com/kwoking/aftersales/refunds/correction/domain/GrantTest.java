package com.kwoking.aftersales.refunds.correction.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.RETURN;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.cancelled;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.paid;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a supervisor may grant beside the occasions (R53).
@Tag("R53")
class GrantTest {

    private final Paid account =
            after(conditional(A1).missing("Chargeur", eur("12.00")).heard());
    private final Refund wrong = account.refunds().getFirst();

    @Test
    void aCorrectionNamesTheRefundThatItSetsRight() {
        Refund correction = granted(account, correction(eur("12.00"), eur("0.00"), null));

        assertThat(correction.correctionOf()).isEqualTo(wrong.id());
        assertThat(correction.cause().kind()).isEqualTo(Kind.CORRECTION);
        assertThat(correction.cause().returnId()).isEqualTo(RETURN);
        assertThat(correction.total()).isEqualTo(eur("12.00"));
        assertThat(correction.payouts()).extracting(Payout::amount).containsExactly(eur("12.00"));
        assertThat(correction.remaining()).isEqualTo(eur("50.64"));
        assertThat(sentenceOf(correction)).isEqualTo("Complément après vérification de votre remboursement.");
    }

    @Test
    void theCustomerReadsWhatThePersonWrote() {
        Refund correction = granted(account, correction(eur("12.00"), eur("0.00"), "Le chargeur y était."));

        assertThat(sentenceOf(correction)).isEqualTo("Le chargeur y était.");
        assertThat(correction.lines().getFirst().english())
                .isEqualTo("Supplement after your refund was checked again.");
    }

    @Test
    void whatAPersonCorrectedIsNotPaidAgainByALaterInspection() {
        Paid corrected = account.with(List.of(granted(account, correction(eur("12.00"), eur("0.00"), null))));

        Refund second =
                hear(corrected, conditional(A1).number(2).heard()).refunds().getLast();

        assertThat(second.total()).isEqualTo(eur("0.00"));
    }

    @Test
    void whatWasTooMuchIsABalanceAndMovesNoMoney() {
        Refund correction = granted(account, correction(eur("0.00"), eur("5.00"), null));

        assertThat(correction.total()).isEqualTo(eur("0.00"));
        assertThat(correction.balanceDue()).isEqualTo(eur("5.00"));
        assertThat(correction.payouts()).isEmpty();
        assertThat(sentenceOf(correction)).startsWith("Nous vous avons trop remboursé");
    }

    @Test
    void allThatIsLeftMayBeGrantedAndNotACentMore() { // I1
        assertThat(granted(account, goodwill(eur("62.64"))).remaining()).isEqualTo(eur("0.00"));
        assertThat(goodwill(eur("62.65")).decide(account, CARD_FIRST, NOW))
                .isEqualTo(new Grant.Answer.MoreThanIsLeft(eur("62.64")));
    }

    @Test
    void aGoodwillLeavesLessForWhatIsOwedLater() { // I1
        Paid generous = account.with(List.of(granted(account, goodwill(eur("62.64")))));

        Refund refund = hear(generous, cancelled(Branch.AFTER_24H, EVERYTHING))
                .refunds()
                .getLast();

        assertThat(refund.total()).isEqualTo(eur("0.00"));
        assertThat(refund.lines().getLast().kind()).isEqualTo(RefundLine.Kind.CAP);
        assertThat(refund.lines().getLast().rule()).isEqualTo("R31");
    }

    @Test
    void aRefundOfAnotherOrderCannotBeCorrectedHere() {
        var other = new Grant(
                new UUID(0, 9), Kind.CORRECTION, new RefundId(new UUID(0, 8)), eur("1.00"), eur("0.00"), null, null);

        assertThat(other.decide(account, CARD_FIRST, NOW)).isEqualTo(new Grant.Answer.UnknownRefund());
    }

    @Test
    void moneyOfAnotherCurrencyIsNotGranted() {
        assertThat(goodwill(new Money(100, Currency.getInstance("CHF"))).decide(account, CARD_FIRST, NOW))
                .isEqualTo(new Grant.Answer.OtherCurrency());
    }

    private Grant correction(Money amount, Money overpaid, @Nullable String french) {
        return new Grant(new UUID(0, 9), Kind.CORRECTION, wrong.id(), amount, overpaid, french, null);
    }

    private static Grant goodwill(Money amount) {
        return new Grant(new UUID(0, 9), Kind.GOODWILL, null, amount, amount.minus(amount), null, null);
    }

    private static Refund granted(Paid account, Grant grant) {
        return ((Grant.Answer.Granted) grant.decide(account, CARD_FIRST, NOW)).refund();
    }

    private static String sentenceOf(Refund refund) {
        return refund.lines().getFirst().french();
    }

    private static Paid after(Occasion occasion) {
        return hear(new Paid(paid(), List.of()), occasion);
    }

    private static Paid hear(Paid account, Occasion occasion) {
        return (Paid) account.hear(occasion, CARD_FIRST, NOW).account();
    }
}
