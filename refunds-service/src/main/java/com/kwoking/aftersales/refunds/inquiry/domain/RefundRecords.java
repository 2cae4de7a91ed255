package com.kwoking.aftersales.refunds.inquiry.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to say of refunds to those who ask. Reading locks nothing.
public interface RefundRecords {

    /// Empty until the order's payment was heard.
    Optional<OrderRecord> ofOrder(OrderId orderId);

    Optional<RefundRecord> of(RefundId refundId);

    record OrderRecord(OrderAccount.Paid account, List<RefundRecord> refunds) {

        public OrderRecord {
            refunds = List.copyOf(refunds);
        }
    }

    record RefundRecord(
            Refund refund,
            Refund.State state,
            List<PayoutRecord> payouts,
            @Nullable Instant issuedAt) {

        public RefundRecord {
            payouts = List.copyOf(payouts);
        }

        /// As it counts for the order.
        public Refund standing() {
            return state == Refund.State.WITHDRAWN ? refund.withdrawn() : refund;
        }

        /// As decided, and what an intermediary kept of it (R32).
        public List<RefundLine> lines() {
            return Stream.concat(refund.lines().stream(), fees().flatMap(fee -> fee.line().stream()))
                    .toList();
        }

        /// What the customer gets.
        public Money total() {
            return fees().map(Fee::borneByCustomer).reduce(refund.total(), Money::minus);
        }

        /// What has really left, whatever else was decided.
        public Money paid() {
            return payouts.stream()
                    .filter(PayoutRecord::isPaid)
                    .map(PayoutRecord::received)
                    .reduce(Money.zero(refund.total().currency()), Money::plus);
        }

        /// What was decided and has not left: on its way, held back, or somebody's to settle.
        public Money underWay() {
            return state == Refund.State.WITHDRAWN ? Money.zero(refund.total().currency()) : total().minus(paid());
        }

        /// When a payout that failed is tried again.
        public Optional<Instant> nextTry() {
            return payouts.stream()
                    .flatMap(payout -> Optional.ofNullable(payout.nextTry()).stream())
                    .max(Comparator.naturalOrder());
        }

        private Stream<Fee> fees() {
            return payouts.stream().flatMap(payout -> Optional.ofNullable(payout.fee()).stream());
        }
    }

    /// @param nextTry absent unless it failed and is tried again
    record PayoutRecord(
            TenderId tenderId,
            Money amount,
            String state,
            @Nullable String providerReference,
            @Nullable Fee fee,
            @Nullable Instant nextTry) {

        boolean isPaid() {
            return state.equals(PayoutState.ISSUED.name());
        }

        /// What arrives at the customer.
        Money received() {
            return fee == null ? amount : amount.minus(fee.borneByCustomer());
        }
    }
}
