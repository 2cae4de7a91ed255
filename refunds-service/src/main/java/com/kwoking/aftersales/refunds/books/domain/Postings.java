package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each fact about money is in double entry.
///
/// | fact | debit | credit |
/// |---|---|---|
/// | captured, per means of payment | PROVIDER_… | CUSTOMER_PAYMENTS |
/// | refund decided | REFUNDS | REFUNDS_PAYABLE |
/// | refund issued, per payout | REFUNDS_PAYABLE | PROVIDER_…, or PAID_BY_HAND |
/// | fee that the customer bears | REFUNDS_PAYABLE | FEES_KEPT |
/// | fee that the shop bears | FEES | FEES_KEPT |
/// | payout that came back, refund withdrawn | the opposite of what was booked for it | |
/// | balance due | BALANCE_DUE | BALANCE_DUE_MEMO |
public final class Postings {

    private Postings() {}

    /// @param accounts as they stand after the changes
    public static List<Posting> of(List<Change> changes, Map<OrderId, OrderAccount> accounts) {
        return changes.stream()
                .flatMap(change -> switch (change) {
                    case Change.PaymentHeard(OrderPaid payment) -> captured(payment);
                    case Change.RefundAdded(Refund refund) ->
                        decided(refund, supersededBy(refund, refundsOf(accounts.get(refund.orderId()))));
                    case Change.RefundWithdrawn(Refund refund, Instant at) ->
                        takenBack(decided(refund, supersededBy(refund, refundsOf(accounts.get(refund.orderId())))), at);
                    case Change.OccasionWaits _ -> Stream.<Posting>empty();
                })
                .toList();
    }

    public static List<Posting> issued(RefundIssued issued) {
        return issued.allocations().stream()
                .map(paid -> {
                    TenderId tender = paid.tenderId() == null ? Payout.BY_HAND : paid.tenderId();
                    return refunded(
                            issued,
                            issuedKey(tender, paid.providerReference()),
                            Account.REFUNDS_PAYABLE,
                            Account.paying(paid.kind()),
                            paid.amount(),
                            paid.providerReference());
                })
                .filter(posting -> posting.amount().isPositive())
                .toList();
    }

    /// What an intermediary kept of a payout, at the customer's cost (R32) or the shop's (A15).
    public static Posting fee(RefundIssued refund, TenderId tender, Fee fee, String reference) {
        Account bearer =
                switch (fee.bearer()) {
                    case CUSTOMER -> Account.REFUNDS_PAYABLE;
                    case SHOP -> Account.FEES;
                };
        return refunded(refund, feeKey(tender, reference), bearer, Account.FEES_KEPT, fee.amount(), reference);
    }

    /// The keys of what was booked for a payout once it was issued.
    public static List<String> keysOf(PayoutId payout, String reference) {
        return Stream.of(issuedKey(payout.tenderId(), reference), feeKey(payout.tenderId(), reference))
                .map(what -> payout.refundId().value() + "/" + what)
                .toList();
    }

    /// The opposite: money that left and came back is owed again, and what is withdrawn no more.
    public static Stream<Posting> takenBack(Stream<Posting> booked, Instant now) {
        return booked.map(posting -> new Posting(
                posting.key() + "/back",
                posting.orderId(),
                posting.orderNumber(),
                posting.refundId(),
                posting.credit(),
                posting.debit(),
                posting.amount(),
                posting.reference(),
                now));
    }

    /// With the reference: when a payout came back and was made again, the second one is another fact.
    private static String issuedKey(TenderId tender, String reference) {
        return "issued/%s/%s".formatted(tender.value(), reference);
    }

    private static String feeKey(TenderId tender, String reference) {
        return "fee/%s/%s".formatted(tender.value(), reference);
    }

    private static Stream<Posting> captured(OrderPaid payment) {
        return payment.tenders().stream()
                .filter(tender -> tender.captured().isPositive())
                .map(tender -> new Posting(
                        "captured/" + tender.tenderId().value(),
                        payment.orderId(),
                        payment.orderNumber(),
                        null,
                        Account.paying(tender.kind()),
                        Account.CUSTOMER_PAYMENTS,
                        tender.captured(),
                        tender.paymentReference(),
                        payment.paidAt()));
    }

    private static Stream<Posting> decided(Refund refund, Optional<Refund> superseded) {
        return Stream.of(
                        Optional.of(
                                decided(refund, "decided", Account.REFUNDS, Account.REFUNDS_PAYABLE, refund.total())),
                        Optional.of(decided(
                                refund,
                                "balance-due",
                                Account.BALANCE_DUE,
                                Account.BALANCE_DUE_MEMO,
                                refund.balanceDue())),
                        superseded.map(earlier -> decided(
                                refund,
                                "balance-superseded",
                                Account.BALANCE_DUE_MEMO,
                                Account.BALANCE_DUE,
                                earlier.balanceDue())))
                .flatMap(Optional::stream)
                .filter(posting -> posting.amount().isPositive());
    }

    private static Posting decided(Refund refund, String what, Account debit, Account credit, Money amount) {
        return new Posting(
                refund.id().value() + "/" + what,
                refund.orderId(),
                refund.orderNumber(),
                refund.id(),
                debit,
                credit,
                amount,
                refund.cause().kind().name(),
                refund.decidedAt());
    }

    private static Posting refunded(
            RefundIssued issued, String what, Account debit, Account credit, Money amount, String reference) {
        return new Posting(
                issued.refundId().value() + "/" + what,
                issued.orderId(),
                issued.orderNumber(),
                issued.refundId(),
                debit,
                credit,
                amount,
                reference,
                issued.issuedAt());
    }

    /// A second look at a return reckons the whole return anew, so what the look before it left due is due
    /// no more (R41).
    private static Optional<Refund> supersededBy(Refund refund, List<Refund> ofOrder) {
        Optional<ReturnId> inspected = inspectedReturn(refund);
        return inspected.isEmpty()
                ? Optional.empty()
                : ofOrder.stream()
                        .filter(other ->
                                !other.isWithdrawn() && inspectedReturn(other).equals(inspected))
                        .filter(other -> other.inspection() < refund.inspection())
                        .max(Comparator.comparingInt(Refund::inspection));
    }

    private static Optional<ReturnId> inspectedReturn(Refund refund) {
        return refund.cause().kind() == RefundCause.Kind.RETURN_INSPECTED && !refund.isByHand()
                ? Optional.ofNullable(refund.cause().returnId())
                : Optional.empty();
    }

    private static List<Refund> refundsOf(@Nullable OrderAccount account) {
        return account instanceof OrderAccount.Paid paid ? paid.refunds() : List.of();
    }
}
