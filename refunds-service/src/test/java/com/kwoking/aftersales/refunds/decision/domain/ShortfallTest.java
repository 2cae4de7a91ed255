package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.cancelled;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.damaged;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.paid;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Why not the full amount (R52)?
@Tag("R52")
class ShortfallTest {

    private static final String KEPT = "Article conservé : ni annulé, ni perdu, ni retourné.";
    private static final String SHIPPING_STAYS =
            "Les frais d’expédition d’origine ne sont pas remboursés pour ce retour.";

    @Test
    void whoReturnedNothingKeptEverything() {
        assertThat(reasonsAfter()).containsExactly(KEPT + " 2884 R52", KEPT + " 2884 R52", KEPT + " 1921 R52");
    }

    @Test
    void whoCancelledEverythingLacksNothing() {
        assertThat(reasonsAfter(cancelled(Branch.WITHIN_24H, EVERYTHING))).isEmpty();
    }

    @Tag("R12")
    @Test
    void aChangeOfMindLacksTheShippingAndWhatWasDeducted() { // R09
        assertThat(reasonsAfter(conditional(A1, A2, B1)
                        .missing("Chargeur", eur("12.00"))
                        .heard()))
                .containsExactly(
                        SHIPPING_STAYS + " 259 R12",
                        SHIPPING_STAYS + " 259 R12",
                        SHIPPING_STAYS + " 172 R12",
                        "Accessoire manquant dans le retour : Chargeur. 1200 R09");
    }

    @Tag("R09")
    @Test
    void aDeductionCountsAsFarAsItTookEffect() {
        assertThat(reasonsAfter(
                        conditional(A1).missing("Chargeur", eur("30.00")).heard()))
                .contains("Accessoire manquant dans le retour : Chargeur. 2625 R09");
    }

    @Tag("R41")
    @Test
    void theLatestInspectionSaysWhatWasDeducted() {
        assertThat(reasonsAfter(
                        conditional(A1).missing("Chargeur", eur("12.00")).heard(),
                        conditional(A1).missing("Housse", eur("2.00")).number(2).heard()))
                .contains("Accessoire manquant dans le retour : Housse. 200 R09")
                .noneMatch(reason -> reason.contains("Chargeur"));
    }

    @Tag("R41")
    @Test
    void anInspectionThatReplacesAnotherSaysSo() {
        assertThat(reasonsAfter(
                        conditional(A1).heard(), conditional(B1).number(2).heard()))
                .contains("Une nouvelle inspection du retour a corrigé la précédente. 1749 R41");
    }

    @Tag("R44")
    @Test
    void aRejectedUnitSaysWhy() {
        assertThat(reasonsAfter(conditional().rejecting(B1).heard()))
                .contains("Article reçu dans un état qui ne permet pas le remboursement. 1921 R44");
    }

    @Tag("R17")
    @Test
    void aReplacedUnitSaysSo() {
        assertThat(reasonsAfter(damaged(B1).endingIn(Resolution.REPLACEMENT).heard()))
                .contains("Article remplacé gratuitement : rien à rembourser. 1921 R17");
    }

    @Tag("R17")
    @Test
    void whatTheCustomerAgreedToIsNotRefunded() {
        assertThat(reasonsAfter(damaged(B1).agreedOn(eur("10.00")).heard()))
                .contains("Vous avez accepté un remboursement partiel. 921 R17");
    }

    @Tag("R10")
    @Tag("R53")
    @Test
    void whatWentBackBesideTheOrderIsSaid() {
        Paid account = after(damaged(B1).withPostage(eur("5.20")).heard());
        var goodwill = new Grant(new UUID(0, 9), Kind.GOODWILL, null, eur("3.00"), eur("0.00"), null, null);
        Refund granted = ((Grant.Answer.Granted) goodwill.decide(account, CARD_FIRST, NOW)).refund();

        assertThat(words(account.with(List.of(granted))))
                .contains(
                        "Frais de port du retour, remboursés en plus de la commande. -520 R10",
                        "Accordé en plus par notre service clientèle. -300 R53");
    }

    private static List<String> reasonsAfter(Occasion... heard) {
        return words(after(heard));
    }

    private static List<String> words(Paid account) {
        return Shortfall.of(account).stream().map(ShortfallTest::words).toList();
    }

    private static String words(RefundLine reason) {
        return "%s %d %s".formatted(reason.french(), reason.amount().minorUnits(), reason.rule());
    }

    private static Paid after(Occasion... heard) {
        OrderAccount account = new Paid(paid(), List.of());
        for (Occasion occasion : heard) {
            account = account.hear(occasion, CARD_FIRST, NOW).account();
        }
        return (Paid) account;
    }
}
