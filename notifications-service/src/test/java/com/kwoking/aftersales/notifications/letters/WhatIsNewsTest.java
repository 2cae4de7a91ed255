package com.kwoking.aftersales.notifications.letters;

import static com.kwoking.aftersales.notifications.EventSamples.A1;
import static com.kwoking.aftersales.notifications.RefundSamples.line;
import static com.kwoking.aftersales.notifications.ReturnSamples.accepted;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.refund.RefundLine.Kind;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.notifications.EventSamples;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.letters.domain.Delay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// R79: a letter says only what its event says, and only what is news.
@Tag("R79")
class WhatIsNewsTest {

    private static final Instant DECIDED = Instant.parse("2026-04-11T12:00:00Z");

    private final EventSamples order = EventSamples.ofSomebody();
    private final Past past = new Past(List.of());

    @Test
    void anotherLookThatChangesNothingForTheCustomerIsNoNews() {
        assertThat(look(1, order.returned().inspected())).isNotNull();
        assertThat(look(2, order.returned().inspectedAgain(2))).isNull();
        assertThat(look(3, order.returned().inspectedAgain(3))).isNull();
    }

    @Test
    void anotherLookThatChangesSomethingIsToldAsAChange() {
        var first = (ResultTold) requireNonNull(look(1, order.returned().inspected()));
        var second = (ResultTold) requireNonNull(look(2, withItsCharger(2)));

        assertThat(first.corrected()).isFalse();
        assertThat(second.corrected()).isTrue();
        assertThat(second.charges()).isEmpty();
    }

    /// Parked, and heard after the later one: that one was the first the customer heard of.
    @Test
    void aLookThatIsHeardAfterALaterOneIsOutdated() {
        var second = (ResultTold) requireNonNull(look(2, withItsCharger(2)));

        assertThat(second.corrected()).isFalse();
        assertThat(look(1, order.returned().inspected())).isNull();
    }

    @Test
    void aLookThatIsHeardAgainGetsTheAnswerThatItGot_I4() {
        look(1, order.returned().inspected());
        look(2, order.returned().inspectedAgain(2));

        assertThat(look(2, order.returned().inspectedAgain(2))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Branch.class,
            names = {"BEFORE_PAYMENT", "WITHIN_24H", "AFTER_24H"})
    void anOrderWhoseCancellationWasHeardIsNotConfirmed(Branch branch) {
        remembering(CancellationConfirmed.on(new UUID(1, 1), order.cancelled(branch)));

        assertThat(PurchaseConfirmed.on(order.paid(), past)).isInstanceOf(PaymentGivenBack.class);
    }

    @Test
    void anOrderOfWhichAPartIsCancelledIsConfirmed() {
        remembering(CancellationConfirmed.on(new UUID(1, 1), order.cancelledInPart()));

        assertThat(PurchaseConfirmed.on(order.paid(), past)).isInstanceOf(PurchaseConfirmed.class);
    }

    @Test
    void aPaymentThatSaysThatItsOrderWasCancelledIsNotConfirmedWhateverWasHeard() {
        assertThat(PurchaseConfirmed.on(order.paidAfterCancellation(), past)).isInstanceOf(PaymentGivenBack.class);
    }

    @Test
    void aParcelRefusedAtTheDoorHasTheLetterOfItsRefusalOnly() {
        assertThat(ReturnAcknowledged.on(order.returned().requested(Motive.DAMAGED, Origin.REFUSED_DELIVERY)))
                .isEmpty();
        assertThat(ReturnAcknowledged.on(order.returned().requested(Motive.DAMAGED, Origin.CUSTOMER)))
                .isPresent();
    }

    @Test
    void moneyThatCameBackTakesTheEarlierLetterBack() {
        assertThat(issued(1, order.refund().issued()).again()).isFalse();
        assertThat(failed(2, "method_closed").delay()).isEqualTo(Delay.CAME_BACK);
        assertThat(failed(3, "method_closed").delay()).isEqualTo(Delay.MEANS_REFUSED);

        var again = issued(4, order.refund().issued(Instant.parse("2026-04-18T09:00:00Z")));
        assertThat(again.again()).isTrue();
        assertThat(again.goesBackTheWayItCame()).isFalse();
    }

    @Test
    void whatWasHeldAndThenPaidWentTheUsualWay() {
        failed(1, "ACCESSORY_PRICE_UNKNOWN");

        assertThat(issued(2, order.refund().issued(Instant.parse("2026-04-18T09:00:00Z")))
                        .goesBackTheWayItCame())
                .isTrue();
    }

    @Test
    void whatIsTriedAgainByItselfIsNoNews() {
        var reaction = RefundDelayed.on(new UUID(1, 1), order.refund().failed(false), past);

        assertThat(reaction).isEqualTo(Reaction.silence());
    }

    @Test
    void aDecisionOfZeroIsExplainedOnce() {
        var told = (NothingRefunded) requireNonNull(decided(1, order.refund().nothingLeft(DECIDED)));

        assertThat(told.balanceDue()).isEqualTo(eur("3.75"));
        assertThat(decided(2, order.refund().nothingLeft(DECIDED.plusSeconds(60))))
                .isNull();
        assertThat(decided(1, order.refund().nothingLeft(DECIDED))).isNotNull(); // Heard again, it is what it was (I4).
    }

    @Test
    void aDecisionThatPaysSomethingWaitsForTheMoney() {
        assertThat(decided(1, lines(0, line(Kind.ITEM, 1, "R12", "Prix.")))).isNull();
    }

    @Test
    void whatTheInspectionRejectedEntirelyItsOwnLetterHasSaid() {
        assertThat(decided(1, lines(0, line(Kind.REJECTED, 0, "R44", "Absent."))))
                .isNull();
    }

    @Test
    void whatWentBackAfterAnEarlierLookIsNotExplainedAgain() {
        assertThat(decided(
                        1,
                        lines(
                                0,
                                line(Kind.ITEM, 2625, "R12", "Prix."),
                                line(Kind.EARLIER_REFUND, -2625, "R41", "Déjà accordé."))))
                .isNull();
    }

    @Test
    void whatWasPaidTooMuchIsExplained() {
        assertThat(decided(
                        1,
                        lines(
                                2625,
                                line(Kind.REJECTED, 0, "R44", "Absent."),
                                line(Kind.EARLIER_REFUND, -2625, "R41", "Déjà accordé."),
                                line(Kind.BALANCE_DUE, 2625, "R09", "Les retenues dépassent."))))
                .isNotNull();
    }

    @Test
    void noLineOfALetterPromisesAReplacement() {
        var told = (NothingRefunded) requireNonNull(decided(
                1,
                lines(
                        1200,
                        line(Kind.REJECTED, 0, "R17", "Article remplacé gratuitement : rien à rembourser."),
                        line(Kind.DEDUCTION, -1200, "R09", "Accessoire manquant."),
                        line(Kind.BALANCE_DUE, 1200, "R09", "Les retenues dépassent."))));

        assertThat(told.lines()).hasSize(2);
    }

    private RefundDecided lines(long balanceDue, RefundLine... lines) {
        return order.refund().decided(List.of(lines), balanceDue, DECIDED);
    }

    private ReturnInspected withItsCharger(int inspection) {
        return order.returned()
                .inspected(
                        inspection,
                        ReturnFlow.CONDITIONAL_60D,
                        LiableParty.MERCHANT,
                        Resolution.REFUND_TOTAL,
                        List.of(accepted(A1)),
                        List.of());
    }

    private @Nullable Message look(int which, ReturnInspected inspected) {
        return remembering(ResultTold.on(new UUID(2, which), inspected, past));
    }

    private RefundConfirmed issued(int which, RefundIssued issued) {
        return (RefundConfirmed) requireNonNull(remembering(RefundConfirmed.on(new UUID(3, which), issued, past)));
    }

    private RefundDelayed failed(int which, String reason) {
        return (RefundDelayed) requireNonNull(remembering(RefundDelayed.on(
                new UUID(3, which), order.refund().failed(order.refund().refundId(), reason, true), past)));
    }

    private @Nullable Message decided(int which, RefundDecided decided) {
        return remembering(NothingRefunded.on(new UUID(4, which), decided, past));
    }

    private @Nullable Message remembering(Reaction reaction) {
        if (reaction.toRemember() != null) {
            past.add(reaction.toRemember());
        }
        return reaction.letter();
    }
}
