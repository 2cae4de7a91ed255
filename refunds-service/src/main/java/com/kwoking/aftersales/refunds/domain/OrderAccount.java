package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.OrderId;
import com.kwoking.aftersales.events.OrderPaid;
import com.kwoking.aftersales.events.ReturnId;
import com.kwoking.aftersales.events.TenderId;
import com.kwoking.aftersales.events.UnitId;
import com.kwoking.aftersales.refunds.domain.RefundDecision.Pay;
import com.kwoking.aftersales.refunds.domain.RefundDecision.Withhold;
import com.kwoking.aftersales.refunds.domain.Settlement.Change;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The money side of one order: what was paid, and what of it went back or will.
///
/// Facts of one order come from several topics, so any may be first. An account that has seen no payment
/// keeps what it hears waiting.
public sealed interface OrderAccount {

    OrderId orderId();

    Settlement hear(OrderPaid payment, RefundPolicy policy, Instant now);

    Settlement hear(Occasion occasion, RefundPolicy policy, Instant now);

    record Unpaid(OrderId orderId, List<Occasion> waiting) implements OrderAccount {

        public Unpaid {
            waiting = List.copyOf(waiting);
        }

        @Override
        public Settlement hear(OrderPaid payment, RefundPolicy policy, Instant now) {
            var settlement = new Settlement(new Paid(payment, List.of()), List.of(new Change.PaymentHeard(payment)));
            for (Occasion occasion : waiting) {
                settlement = settlement.then(account -> account.hear(occasion, policy, now));
            }
            return settlement;
        }

        @Override
        public Settlement hear(Occasion occasion, RefundPolicy policy, Instant now) {
            return new Settlement(
                    new Unpaid(orderId, append(waiting, occasion)), List.of(new Change.OccasionWaits(occasion)));
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
        public Settlement hear(OrderPaid again, RefundPolicy policy, Instant now) {
            return new Settlement(this, List.of());
        }

        @Override
        public Settlement hear(Occasion occasion, RefundPolicy policy, Instant now) {
            return switch (policy.decide(this, occasion, now)) {
                case Withhold _ -> new Settlement(this, List.of());
                case Pay(Refund refund) ->
                    new Settlement(new Paid(payment, append(refunds, refund)), List.of(new Change.RefundAdded(refund)));
            };
        }

        Currency currency() {
            return payment.total().currency();
        }

        /// What may still go back (I1).
        Money refundable() {
            return refunds.stream().map(Refund::total).reduce(payment.total(), Money::minus);
        }

        /// What may still go back to one means of payment (R31).
        Money refundable(OrderPaid.Tender tender) {
            return refunds.stream()
                    .map(refund -> refund.payoutTo(tender.tenderId()))
                    .reduce(tender.captured(), Money::minus);
        }

        Optional<OrderPaid.Tender> tender(TenderId id) {
            return payment.tenders().stream()
                    .filter(tender -> tender.tenderId().equals(id))
                    .findFirst();
        }

        /// @throws IllegalArgumentException if no such piece was bought
        OrderPaid.Unit unit(UnitId id) {
            return payment.lines().stream()
                    .flatMap(line -> line.units().stream())
                    .filter(unit -> unit.unitId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unit %s is not on order %s"
                            .formatted(id.value(), orderId().value())));
        }

        /// What was settled of a piece, not counting the refunds of one return: its inspections
        /// replace each other (R41).
        Settled settled(UnitId unit, Optional<ReturnId> exceptFor) {
            return refunds.stream()
                    .filter(refund -> exceptFor.isEmpty() || !refund.isFor(exceptFor.get()))
                    .flatMap(refund -> refund.settled().stream())
                    .filter(settled -> settled.unitId().equals(unit))
                    .reduce(Settled.nothing(unit, currency()), Settled::plus);
        }

        List<Refund> refundsFor(ReturnId returnId) {
            return refunds.stream().filter(refund -> refund.isFor(returnId)).toList();
        }

        boolean knows(Refund.Identity identity) {
            return refunds.stream().anyMatch(refund -> refund.id().equals(identity.id()));
        }
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
