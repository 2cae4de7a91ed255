package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderPaid.Tender;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The worked order comes to 76.89.
@Tag("R31")
class TenderAllocationTest {

    private static final TenderAllocation CARD_FIRST = new TenderAllocation(List.of(TenderKind.CARD));

    @Test
    void whatIsRankedFirstIsUsedUpBeforeTheNextGivesAnything() {
        Paid account = paidWith(giftCard("20.00"), card("56.89"));

        assertThat(allocated(CARD_FIRST, "56.89", account)).containsExactly("CARD 56.89");
        assertThat(allocated(CARD_FIRST, "56.90", account)).containsExactly("CARD 56.89", "GIFT_CARD 0.01");
        assertThat(allocated(new TenderAllocation(List.of(TenderKind.GIFT_CARD)), "56.90", account))
                .containsExactly("GIFT_CARD 20.00", "CARD 36.90");
    }

    @Test
    void whatOneMeansGaveBackAlreadyItDoesNotGiveAgain() {
        Paid account = havingGivenBack("50.00", paidWith(giftCard("20.00"), card("56.89")));

        assertThat(allocated(CARD_FIRST, "26.89", account)).containsExactly("CARD 6.89", "GIFT_CARD 20.00");
        assertThat(allocated(CARD_FIRST, "26.89", havingGivenBack("26.89", account)))
                .isEmpty();
    }

    @Test
    void noMeansGivesBackMoreThanItTookHoweverMuchIsAskedFor() {
        assertThat(allocated(CARD_FIRST, "100.00", paidWith(giftCard("20.00"), card("56.89"))))
                .containsExactly("CARD 56.89", "GIFT_CARD 20.00");
    }

    @Test
    void nothingIsAskedOfAnybodyForNothing() {
        assertThat(allocated(CARD_FIRST, "0.00", paidWith(card("76.89")))).isEmpty();
    }

    @Test
    void whatNobodyRankedComesLastAndByItsName() {
        var wallet = new Tender(new TenderId("a-wallet"), TenderKind.WALLET, "pay_w", eur("20.00"));
        Paid account = paidWith(giftCard("20.00"), wallet, card("36.89"));

        assertThat(allocated(CARD_FIRST, "76.89", account))
                .containsExactly("CARD 36.89", "WALLET 20.00", "GIFT_CARD 20.00");
    }

    private static Paid paidWith(Tender... tenders) {
        return new Paid(WorkedOrder.ofSomebody().paidWith(tenders).paid(), List.of());
    }

    private static Paid havingGivenBack(String amount, Paid account) {
        Refund refund = new RefundPolicy(List.of(TenderKind.CARD))
                .byPerson(
                        account,
                        new RefundCause(RefundCause.Kind.GOODWILL, UUID.randomUUID(), null),
                        null,
                        Wording.GOODWILL.line(null, eur(amount), "R53", ""),
                        eur("0.00"),
                        Instant.EPOCH);
        return account.with(List.of(refund));
    }

    private static List<String> allocated(TenderAllocation allocation, String total, Paid account) {
        return allocation.of(eur(total), account).stream()
                .map(payout -> "%s %s".formatted(payout.kind(), euros(payout)))
                .toList();
    }

    private static String euros(Payout payout) {
        return "%d.%02d"
                .formatted(payout.amount().minorUnits() / 100, payout.amount().minorUnits() % 100);
    }
}
