package com.kwoking.aftersales.refunds.books.domain;

import static com.kwoking.aftersales.refunds.books.domain.Account.BALANCE_DUE;
import static com.kwoking.aftersales.refunds.books.domain.Account.CUSTOMER_PAYMENTS;
import static com.kwoking.aftersales.refunds.books.domain.Account.FEES;
import static com.kwoking.aftersales.refunds.books.domain.Account.FEES_KEPT;
import static com.kwoking.aftersales.refunds.books.domain.Account.PAID_BY_HAND;
import static com.kwoking.aftersales.refunds.books.domain.Account.PROVIDER_CARD;
import static com.kwoking.aftersales.refunds.books.domain.Account.PROVIDER_GIFT_CARD;
import static com.kwoking.aftersales.refunds.books.domain.Account.REFUNDS;
import static com.kwoking.aftersales.refunds.books.domain.Account.REFUNDS_PAYABLE;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.cancelled;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.lost;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.order;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.paid;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.Completion;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.Fee.Bearer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private final List<Posting> books = new ArrayList<>();
    private OrderAccount account = new OrderAccount.Unpaid(ORDER, List.of());

    @Test
    void aCaptureIsBookedPerMeansOfPayment() {
        hear(order(ORDER).paidWith(giftCard("20.00"), card("56.89")).paid());

        assertThat(books)
                .extracting(Posting::debit, Posting::credit, Posting::amount, Posting::reference)
                .containsExactly(
                        tuple(PROVIDER_GIFT_CARD, CUSTOMER_PAYMENTS, eur("20.00"), "pay_gift"),
                        tuple(PROVIDER_CARD, CUSTOMER_PAYMENTS, eur("56.89"), "pay_card"));
    }

    @Test
    void nothingIsPayableOnceEverythingIsIssued() {
        hear(order(ORDER).paidWith(giftCard("20.00"), card("56.89")).paid());
        hear(lost(1, B1));
        hear(cancelled(Branch.WITHIN_24H, EVERYTHING));

        assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(-7689);
        refunds().forEach(refund -> issue(Completion.issued(refund, _ -> "re_1", NOW)));

        assertThat(balance(REFUNDS_PAYABLE)).isZero();
        assertThat(balance(REFUNDS)).isEqualTo(7689);
        assertThat(balance(PROVIDER_CARD)).isZero();
        assertThat(balance(PROVIDER_GIFT_CARD)).isZero();
        assertThat(balance(CUSTOMER_PAYMENTS)).isEqualTo(-7689);
    }

    @Tag("R09")
    @Test
    void aBalanceDueIsAMemoAndNoRefund() {
        hear(paid());
        hear(conditional(A1).missing("Chargeur", eur("30.00")).heard());

        assertThat(balance(BALANCE_DUE)).isEqualTo(375);
        assertThat(balance(REFUNDS)).isZero();
        assertThat(books).hasSize(2);
    }

    @Tag("R41")
    @Test
    void aSecondLookAtAReturnLeavesOnlyItsOwnBalanceDue() {
        hear(paid());
        hear(conditional(A1).missing("Chargeur", eur("30.00")).heard());
        hear(conditional(A1).missing("Chargeur", eur("28.25")).number(2).heard());
        assertThat(balance(BALANCE_DUE)).isEqualTo(200);

        hear(conditional(A1).number(3).heard());

        assertThat(balance(BALANCE_DUE)).isZero();
        assertThat(balance(REFUNDS)).isEqualTo(2625);
    }

    @Test
    void anotherReturnsBalanceStaysDue() {
        hear(paid());
        hear(conditional(A1).missing("Chargeur", eur("30.00")).heard());
        hear(conditional(B1).of(new ReturnId(new UUID(0, 77))).heard());

        assertThat(balance(BALANCE_DUE)).isEqualTo(375);
    }

    @Test
    void whatAPersonPaidOutsideTheOriginalMeansIsNotTheProviders() { // A30
        hear(paid());
        hear(lost(1, B1));
        RefundIssued issued = Completion.issued(refunds().getFirst(), _ -> "re_1", NOW);

        issue(with(issued, List.of(new RefundIssued.Allocation(null, null, issued.total(), "VIR-2026-0042"))));

        assertThat(balance(PAID_BY_HAND)).isEqualTo(-1921);
        assertThat(balance(PROVIDER_CARD)).isEqualTo(7689);
        assertThat(balance(REFUNDS_PAYABLE)).isZero();
    }

    @Tag("R32")
    @Test
    void aFeeThatTheCustomerBearsIsOwedNoMoreAndKeptByTheIntermediary() {
        hear(paid());
        hear(conditional(A1).heard());
        RefundIssued issued = Completion.issued(refunds().getFirst(), _ -> "re_1", NOW);
        Payout payout = refunds().getFirst().payouts().getFirst();

        issue(with(issued, List.of(allocated(payout, eur("25.95")))));
        books.add(Postings.fee(issued, payout.tenderId(), new Fee(eur("0.30"), Bearer.CUSTOMER), "re_1"));

        assertThat(balance(REFUNDS_PAYABLE)).isZero();
        assertThat(balance(PROVIDER_CARD)).isEqualTo(7689 - 2595);
        assertThat(balance(FEES_KEPT)).isEqualTo(-30);
        assertThat(balance(FEES)).isZero();
    }

    @Tag("R32")
    @Test
    void aFeeThatTheShopBearsIsItsExpense() { // A15
        hear(paid());
        hear(lost(1, B1));
        Refund refund = refunds().getFirst();

        books.add(Postings.fee(
                Completion.issued(refund, _ -> "re_1", NOW),
                refund.payouts().getFirst().tenderId(),
                new Fee(eur("0.30"), Bearer.SHOP),
                "re_1"));

        assertThat(balance(FEES)).isEqualTo(30);
        assertThat(balance(FEES_KEPT)).isEqualTo(-30);
        assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(-1921);
    }

    @Tag("R32")
    @Test
    void whatTheBankSendsBackIsOwedAgainAndItsFeeIsNoExpense() {
        hear(paid());
        hear(conditional(A1).heard());
        Refund refund = refunds().getFirst();
        Payout payout = refund.payouts().getFirst();
        RefundIssued issued =
                with(Completion.issued(refund, _ -> "re_1", NOW), List.of(allocated(payout, eur("25.95"))));
        issue(issued);
        books.add(Postings.fee(issued, payout.tenderId(), new Fee(eur("0.30"), Bearer.CUSTOMER), "re_1"));

        books.addAll(takenBack(new PayoutId(refund.id(), payout.tenderId())));

        assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(-2625);
        assertThat(balance(PROVIDER_CARD)).isEqualTo(7689);
        assertThat(balance(FEES_KEPT)).isZero();
    }

    @Tag("R09")
    @Test
    void whatIsWithdrawnIsOwedNoMore() {
        hear(paid());
        hear(conditional(A1).missing("Chargeur", eur("30.00")).heard());
        hear(conditional(A1).missing("Chargeur", null).number(2).heard());
        assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(-2625);

        hear(conditional(A1).missing("Chargeur", eur("28.25")).number(3).heard());

        assertThat(balance(REFUNDS_PAYABLE)).isZero();
        assertThat(balance(REFUNDS)).isZero();
        assertThat(balance(BALANCE_DUE)).isEqualTo(200);
        assertThat(books).extracting(Posting::key).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPaidAgainAfterItCameBackIsAnotherFact() {
        hear(paid());
        hear(conditional(A1).heard());
        Refund refund = refunds().getFirst();
        issue(Completion.issued(refund, _ -> "re_1", NOW));
        TenderId tender = refund.payouts().getFirst().tenderId();
        books.addAll(takenBack(new PayoutId(refund.id(), tender)));

        issue(Completion.issued(refund, _ -> "VIR-2026-0042", NOW));

        assertThat(books).extracting(Posting::key).doesNotHaveDuplicates();
        assertThat(balance(REFUNDS_PAYABLE)).isZero();
    }

    @Test
    void whatWaitsForItsPaymentMovesNothing() {
        hear(lost(1, B1));

        assertThat(books).isEmpty();
    }

    @Test
    void everyPostingHasAKeyOfItsOwn() {
        hear(order(ORDER).paidWith(giftCard("20.00"), card("56.89")).paid());
        hear(conditional(A1).missing("Chargeur", eur("30.00")).heard());
        hear(conditional(A1).number(2).heard());
        hear(cancelled(Branch.AFTER_24H, EVERYTHING));
        refunds().forEach(refund -> issue(Completion.issued(refund, _ -> "re_1", NOW)));

        assertThat(books).hasSizeGreaterThan(7).extracting(Posting::key).doesNotHaveDuplicates();
        assertThat(books).allSatisfy(posting -> {
            assertThat(posting.amount().isPositive()).isTrue();
            assertThat(posting.debit()).isNotEqualTo(posting.credit());
            assertThat(posting.orderId()).isEqualTo(ORDER);
            assertThat(posting.orderNumber()).isEqualTo("KW-1001");
        });
    }

    private void hear(OrderPaid payment) {
        book(account.hear(payment, CARD_FIRST, NOW));
    }

    private void hear(Occasion occasion) {
        book(account.hear(occasion, CARD_FIRST, NOW));
    }

    private void book(AccountChange change) {
        account = change.account();
        books.addAll(Postings.of(change.changes(), Map.of(ORDER, account)));
    }

    private void issue(RefundIssued issued) {
        books.addAll(Postings.issued(issued));
    }

    private List<Refund> refunds() {
        return ((OrderAccount.Paid) account).refunds();
    }

    /// What was debited, less what was credited.
    private long balance(Account of) {
        return books.stream()
                .mapToLong(posting -> posting.debit() == of
                        ? posting.amount().minorUnits()
                        : posting.credit() == of ? -posting.amount().minorUnits() : 0)
                .sum();
    }

    private List<Posting> takenBack(PayoutId payout) {
        List<String> keys = Postings.keysOf(payout, "re_1");
        return Postings.takenBack(books.stream().filter(posting -> keys.contains(posting.key())), NOW)
                .toList();
    }

    private static RefundIssued.Allocation allocated(Payout payout, Money amount) {
        return new RefundIssued.Allocation(payout.tenderId(), payout.kind(), amount, "re_1");
    }

    private static RefundIssued with(RefundIssued issued, List<RefundIssued.Allocation> allocations) {
        return new RefundIssued(
                issued.refundId(),
                issued.orderId(),
                issued.orderNumber(),
                issued.customerId(),
                issued.cause(),
                issued.lines(),
                issued.total(),
                issued.balanceDue(),
                allocations,
                issued.correctionOf(),
                issued.remainingRefundable(),
                issued.issuedAt());
    }
}
