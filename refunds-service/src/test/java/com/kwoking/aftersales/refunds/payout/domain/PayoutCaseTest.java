package com.kwoking.aftersales.refunds.payout.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Hearing;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Objection;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Resolving;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PayoutCaseTest {

    private static final Refund REFUND = DecidedRefunds.ofOneLamp();
    private static final Payout PAYOUT = REFUND.payouts().getFirst();
    private static final PayoutId ID = new PayoutId(REFUND.id(), PAYOUT.tenderId());
    private static final Answer PAID = new Answer.Paid("re_1", NOW);
    private static final Answer FAILED = new Answer.Failed("re_1", "bank_refused");

    @Nested
    class WhatTheProviderSays {

        @ParameterizedTest
        @EnumSource(names = "ISSUED", mode = EnumSource.Mode.EXCLUDE)
        void paidIsPaidWhateverWeThought(PayoutState state) {
            assertThat(in(state, null).hear(saying(PAID)))
                    .isEqualTo(new Hearing.Changes(new PayoutOutcome.Issued("re_1", NOW, null)));
        }

        @Test
        void whatIsKnownToBePaidIsNoNews() {
            assertThat(in(PayoutState.ISSUED, "re_1").hear(saying(PAID))).isEqualTo(new Hearing.Nothing());
        }

        @Test
        void whatAPersonSettledAndTheProviderPaidAsWellIsForPeopleToSee() {
            assertThat(in(PayoutState.ISSUED, "VIR-77").hear(saying(PAID)))
                    .isEqualTo(new Hearing.InDoubt("PAID_TWICE re_1"));
        }

        @Test
        void aTryThatFailedIsOverWhateverElseIsSaidOfIt() {
            var over = payout(PayoutState.DUE, 1, Set.of("re_1"), null, null);

            assertThat(over.hear(saying(PAID))).isEqualTo(new Hearing.Nothing());
            assertThat(over.hear(saying(FAILED))).isEqualTo(new Hearing.Nothing());
        }

        @Test
        void aFailureOfTheCurrentTryEndsIt() {
            assertThat(in(PayoutState.DUE, null).hear(saying(FAILED)))
                    .isEqualTo(new Hearing.Changes(new PayoutOutcome.Failed("re_1", "bank_refused")));
            assertThat(in(PayoutState.DUE, "re_1").hear(saying(new Answer.Refused("re_1", "method_closed"))))
                    .isEqualTo(new Hearing.Changes(new PayoutOutcome.ForAPerson("re_1", "method_closed", true)));
        }

        @Test
        void aFailureOfAnEarlierTryDoesNotTouchTheCurrentOne() {
            var secondTry = payout(PayoutState.DUE, 1, Set.of(), null, null);

            assertThat(secondTry.hear(saying(FAILED))).isEqualTo(new Hearing.Nothing());
            assertThat(secondTry.hear(new RefundSignal(ID, ID.reference() + "/1", PAYOUT.amount(), FAILED)))
                    .isInstanceOf(Hearing.Changes.class);
        }

        @Test
        void moneyThatCameBackAfterItWasToldIsAPersonsCase() {
            assertThat(in(PayoutState.ISSUED, "re_1").hear(saying(FAILED)))
                    .isEqualTo(
                            new Hearing.Changes(new PayoutOutcome.ForAPerson("re_1", "RETURNED bank_refused", true)));
            assertThat(in(PayoutState.ISSUED, "VIR-77").hear(saying(FAILED))).isEqualTo(new Hearing.Nothing());
        }

        @ParameterizedTest
        @CsvSource({"DUE", "FAILED"})
        void aWrongAmountIsNeverIssued(PayoutState state) {
            var wrong = new RefundSignal(ID, ID.reference(), eur("26.24"), PAID);

            assertThat(in(state, null).hear(wrong))
                    .isEqualTo(new Hearing.Changes(
                            new PayoutOutcome.ForAPerson("re_1", PayoutOutcome.AMOUNT_DIFFERS, false)));
        }

        @Test
        void aWrongAmountOfWhatIsSettledIsForPeopleToSee() {
            var wrong = new RefundSignal(ID, ID.reference(), eur("26.24"), PAID);

            assertThat(in(PayoutState.ISSUED, "re_1").hear(wrong))
                    .isEqualTo(new Hearing.InDoubt(PayoutOutcome.AMOUNT_DIFFERS));
        }

        @Test
        void afterAWrongAmountOnlyAPersonSaysThatItIsPaid() {
            var differs = payout(PayoutState.MANUAL_REQUIRED, 0, Set.of(), "re_1", PayoutOutcome.AMOUNT_DIFFERS);

            assertThat(differs.hear(saying(PAID))).isEqualTo(new Hearing.Nothing());
        }

        @Test
        void pendingIsNewsOnce() {
            var pending = saying(new Answer.Pending("re_1"));

            assertThat(in(PayoutState.DUE, null).hear(pending))
                    .isEqualTo(new Hearing.Changes(new PayoutOutcome.Pending("re_1")));
            assertThat(in(PayoutState.DUE, "re_1").hear(pending)).isEqualTo(new Hearing.Nothing());
            assertThat(in(PayoutState.ISSUED, "re_1").hear(pending)).isEqualTo(new Hearing.Nothing());
        }

        private static RefundSignal saying(Answer answer) {
            return new RefundSignal(ID, ID.reference(), PAYOUT.amount(), answer);
        }
    }

    @Nested
    class WhatPeopleDo {

        private static final FourEyes FROM_100 = new FourEyes(eur("100.00"));
        private static final FourEyes FROM_THIS = new FourEyes(eur("26.25"));
        private static final ManualPayment BY_ANNE = new ManualPayment("anne", "VIR-77", null);
        private static final ManualPayment BY_BRUNO = new ManualPayment("bruno", "VIR-77", "seen on the statement");

        @ParameterizedTest
        @EnumSource(names = {"FAILED", "MANUAL_REQUIRED"})
        void onePersonSettlesASmallPayout(PayoutState state) {
            assertThat(in(state, null).settle(BY_ANNE, FROM_100)).isEqualTo(new Resolving.Settled(BY_ANNE));
        }

        @Test
        void whatCameBackSettlesNothing() {
            var cameBack = payout(PayoutState.MANUAL_REQUIRED, 1, Set.of("re_1"), null, "RETURNED bank_refused");

            assertThat(cameBack.settle(new ManualPayment("anne", "re_1", null), FROM_100))
                    .isEqualTo(new Resolving.Refused(Objection.CAME_BACK));
        }

        @Tag("R77")
        @Test
        void aLargeOneTakesTwoDifferentPeopleWhoSayTheSame() {
            assertThat(in(PayoutState.MANUAL_REQUIRED, null).settle(BY_ANNE, FROM_THIS))
                    .isEqualTo(new Resolving.Proposed(BY_ANNE));
            assertThat(proposedByAnne().settle(BY_ANNE, FROM_THIS))
                    .isEqualTo(new Resolving.Refused(Objection.FOUR_EYES));
            assertThat(proposedByAnne().settle(new ManualPayment("bruno", "VIR-78", null), FROM_THIS))
                    .isEqualTo(new Resolving.Refused(Objection.OTHER_REFERENCE));
            assertThat(proposedByAnne().settle(BY_BRUNO, FROM_THIS)).isEqualTo(new Resolving.Settled(BY_BRUNO));
        }

        @Test
        void aCentBelowTheLimitTakesOne() {
            assertThat(in(PayoutState.MANUAL_REQUIRED, null).settle(BY_ANNE, new FourEyes(eur("26.26"))))
                    .isEqualTo(new Resolving.Settled(BY_ANNE));
        }

        @Test
        void whatCannotBeComparedTakesTwo() {
            var francs = new FourEyes(new Money(1_000_000, Currency.getInstance("CHF")));

            assertThat(in(PayoutState.MANUAL_REQUIRED, null).settle(BY_ANNE, francs))
                    .isEqualTo(new Resolving.Proposed(BY_ANNE));
        }

        @ParameterizedTest
        @CsvSource({"DUE, STILL_ASKED", "ISSUED, ALREADY_ISSUED", "HELD, HELD_BACK"})
        void whatMayBePaidByTheProviderIsNotPaidByHand(PayoutState state, Objection objection) {
            assertThat(in(state, null).settle(BY_ANNE, FROM_100)).isEqualTo(new Resolving.Refused(objection));
        }

        private static PayoutCase proposedByAnne() {
            return new PayoutCase(
                    REFUND, PAYOUT, PayoutState.AWAITING_SECOND, 1, 1, Set.of(), null, "method_closed", BY_ANNE);
        }
    }

    private static PayoutCase in(PayoutState state, @Nullable String reference) {
        return payout(state, 0, Set.of(), reference, null);
    }

    private static PayoutCase payout(
            PayoutState state,
            int failures,
            Set<String> failedThere,
            @Nullable String reference,
            @Nullable String trouble) {
        return new PayoutCase(REFUND, PAYOUT, state, 1, failures, failedThere, reference, trouble, null);
    }
}
