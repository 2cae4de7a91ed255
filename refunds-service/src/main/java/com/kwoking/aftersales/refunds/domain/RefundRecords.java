package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.OrderId;
import com.kwoking.aftersales.events.RefundId;
import com.kwoking.aftersales.events.TenderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            State state,
            List<PayoutRecord> payouts,
            @Nullable Instant issuedAt) {

        public RefundRecord {
            payouts = List.copyOf(payouts);
        }
    }

    record PayoutRecord(
            TenderId tenderId,
            Money amount,
            String state,
            @Nullable String providerReference) {}

    enum State {
        DECIDED,
        SUBMITTED,
        ISSUED,
        MANUAL_REQUIRED,
        NOTHING_TO_PAY
    }
}
