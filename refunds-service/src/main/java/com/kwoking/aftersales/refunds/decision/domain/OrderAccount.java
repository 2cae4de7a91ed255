package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Pay;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Undecidable;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Withhold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The money side of one order: what was paid, and what of it went back or will.
///
/// Facts of one order come from several topics, so any may be first. An account that has seen no payment
/// keeps what it hears waiting.
public sealed interface OrderAccount {

    OrderId orderId();

    AccountChange hear(OrderPaid payment, RefundPolicy policy, Instant now);

    AccountChange hear(Occasion occasion, RefundPolicy policy, Instant now);

    record Unpaid(OrderId orderId, List<Occasion> waiting) implements OrderAccount {

        public Unpaid {
            waiting = List.copyOf(waiting);
        }

        @Override
        public AccountChange hear(OrderPaid payment, RefundPolicy policy, Instant now) {
            var account = new Paid(payment, List.of());
            var changes = new ArrayList<Change>(List.of(new Change.PaymentHeard(payment)));
            for (Occasion occasion : waiting) {
                switch (decide(account, occasion, policy, now)) {
                    case Pay pay -> {
                        account = account.after(pay);
                        changes.addAll(changes(pay, now));
                    }
                    case Undecidable(String why) -> changes.add(new Change.OccasionWaits(occasion, why));
                    case Withhold _ -> {}
                }
            }
            return new AccountChange(account, changes);
        }

        /// Whatever one occasion breaks on, it keeps waiting where people see it, and holds up neither the payment nor
        /// the occasions beside it.
        private static RefundDecision decide(Paid account, Occasion occasion, RefundPolicy policy, Instant now) {
            try {
                return policy.decide(account, occasion, now);
            } catch (RuntimeException e) {
                return new Undecidable(String.valueOf(e.getMessage()));
            }
        }

        @Override
        public AccountChange hear(Occasion occasion, RefundPolicy policy, Instant now) {
            return new AccountChange(
                    new Unpaid(orderId, append(waiting, occasion)), List.of(new Change.OccasionWaits(occasion, null)));
        }
    }

    /// @param refunds every refund decided so far, oldest first; one that is decided counts as given back
    record Paid(OrderPaid payment, List<Refund> refunds) implements OrderAccount {

        public Paid {
            refunds = List.copyOf(refunds);
        }

        @Override
        public OrderId orderId() {
            return payment.orderId();
        }

        /// An order is paid once (R63).
        @Override
        public AccountChange hear(OrderPaid again, RefundPolicy policy, Instant now) {
            return new AccountChange(this, List.of());
        }

        @Override
        public AccountChange hear(Occasion occasion, RefundPolicy policy, Instant now) {
            return switch (policy.decide(this, occasion, now)) {
                case Undecidable(String why) ->
                    throw new IllegalArgumentException("event %s about order %s cannot be decided. %s"
                            .formatted(occasion.eventId(), orderId().value(), why));
                case Withhold _ -> new AccountChange(this, List.of());
                case Pay pay -> new AccountChange(after(pay), changes(pay, now));
            };
        }

        private Paid after(Pay pay) {
            return withdrawing(pay.withdrawn()).with(pay.refunds());
        }

        Paid withdrawing(List<Refund> some) {
            if (some.isEmpty()) {
                return this;
            }
            return new Paid(
                    payment,
                    refunds.stream()
                            .map(refund -> some.contains(refund) ? refund.withdrawn() : refund)
                            .toList());
        }

        public Paid with(List<Refund> more) {
            return new Paid(
                    payment, Stream.concat(refunds.stream(), more.stream()).toList());
        }

        PaidUnits bought() {
            return new PaidUnits(payment);
        }

        OrderClaims orderClaims() {
            return new OrderClaims(payment, claims().toList());
        }

        OrderClaims claimsWith(RefundIdentity identity, Claim claim) {
            var next = new OrderClaims.Claimed(identity.cause().returnId(), claim);
            return new OrderClaims(
                    payment, Stream.concat(claims(), Stream.of(next)).toList());
        }

        private Stream<OrderClaims.Claimed> claims() {
            return refunds.stream().flatMap(refund -> Stream.ofNullable(refund.claim())
                    .map(claim -> new OrderClaims.Claimed(refund.cause().returnId(), claim)));
        }

        public Currency currency() {
            return payment.total().currency();
        }

        /// What may still go back (I1). What a person pays by hand goes beyond it.
        public Money refundable() {
            return refunds.stream()
                    .filter(refund -> !refund.isByHand())
                    .map(Refund::total)
                    .reduce(payment.total(), Money::minus);
        }

        Money byHand() {
            return refunds.stream()
                    .filter(Refund::isByHand)
                    .map(Refund::total)
                    .reduce(Money.zero(currency()), Money::plus);
        }

        public Optional<Refund> refund(@Nullable RefundId id) {
            return refunds.stream().filter(refund -> refund.id().equals(id)).findFirst();
        }

        /// What may still go back to one means of payment (R31).
        Money refundable(OrderPaid.Tender tender) {
            return refunds.stream()
                    .map(refund -> refund.payoutTo(tender.tenderId()))
                    .reduce(tender.captured(), Money::minus);
        }

        List<Refund> refundsFor(ReturnId returnId) {
            return refunds.stream().filter(refund -> refund.isFor(returnId)).toList();
        }

        boolean knows(RefundIdentity identity) {
            return refunds.stream().anyMatch(refund -> refund.id().equals(identity.id()));
        }
    }

    private static List<Change> changes(Pay pay, Instant now) {
        Stream<Change> withdrawn = pay.withdrawn().stream().map(refund -> new Change.RefundWithdrawn(refund, now));
        return Stream.concat(withdrawn, pay.refunds().stream().map(Change.RefundAdded::new))
                .toList();
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
