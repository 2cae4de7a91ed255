package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.after;
import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.amounts;
import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.only;
import static com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds.refundsAfter;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.notReplaceable;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.paid;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R41")
class EarlierInspectionsTest {

    @Tag("R09")
    @Test
    void anotherLookReplacesWhatIsHeldBack() {
        var held = conditional(A1).missing("Housse", null).heard();
        var priced = conditional(A1).missing("Housse", eur("12.00")).number(2).heard();

        List<Refund> refunds = refundsAfter(held, priced);

        Refund refund = refunds.getLast();
        assertThat(amounts(refunds)).containsExactly(eur("0.00"), eur("14.25"));
        assertThat(refund.correctionOf()).isEqualTo(only(refundsAfter(held)).id());
        assertThat(refund.settled()).isEqualTo(only(refundsAfter(held)).settled());
    }

    @Test
    void whatAPersonReleasedIsNotReplaced() {
        Refund held = only(refundsAfter(conditional(A1).missing("Housse", null).heard()));
        var released = new Paid(paid(), List.of(held.released()));

        var after = (Paid) released.hear(
                        conditional(A1)
                                .missing("Housse", eur("12.00"))
                                .number(2)
                                .heard(),
                        CARD_FIRST,
                        NOW)
                .account();

        assertThat(amounts(after.refunds())).containsExactly(eur("26.25"), eur("0.00"));
        assertThat(after.refunds().getLast().balanceDue()).isEqualTo(eur("12.00"));
    }

    @Test
    void whatOthersMissedBecauseOfWhatIsReplacedIsPaidNow() {
        var refunds = refundsAfter(
                conditional(A1).missing("Housse", null).heard(),
                notReplaceable(A1),
                conditional(A1).missing("Housse", eur("12.00")).number(2).heard());

        assertThat(amounts(refunds)).containsExactly(eur("0.00"), eur("2.59"), eur("26.25"));
    }

    @Test
    void aSecondInspectionPaysTheDifference() { // R53
        var refunds = refundsAfter(
                conditional(A1).missing("Chargeur", eur("12.00")).heard(),
                conditional(A1).number(2).heard());

        assertThat(amounts(refunds)).containsExactly(eur("14.25"), eur("12.00"));
    }

    @Tag("R53")
    @Test
    void aSecondInspectionThatTakesBackLeavesABalanceAndClawsNothingBack() {
        var refunds = refundsAfter(
                conditional(A1).heard(), conditional().rejecting(A1).number(2).heard());

        assertThat(amounts(refunds)).containsExactly(eur("26.25"), eur("0.00"));
        assertThat(refunds.getLast().balanceDue()).isEqualTo(eur("26.25"));
    }

    @Test
    void anInspectionThatComesAfterItsCorrectionHasNoSay() {
        var rejected = conditional().rejecting(A1).number(2).heard();

        assertThat(amounts(refundsAfter(rejected, conditional(A1).heard()))).containsExactly(eur("0.00"));
    }
}
