package com.kwoking.aftersales.refunds.reconciliation.domain;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import org.jspecify.annotations.Nullable;

/// A payout as our books have it.
///
/// @param order what the provider was asked for
/// @param providerReference its id of the payout, or a person's reference; absent until it is issued
public record OurPayout(
        RefundId refundId,
        String orderNumber,
        PaymentProvider.Order order,
        Standing standing,
        @Nullable String providerReference) {

    public enum Standing {
        /// Decided, and for us nobody paid it yet.
        OPEN,
        /// The provider paid it, we believe.
        ISSUED,
        /// A person paid it by other means.
        SETTLED_BY_HAND
    }

    String reference() {
        return order.reference();
    }

    Money amount() {
        return order.amount();
    }

    boolean isKnownThereAs(String reference) {
        return standing == Standing.ISSUED && reference.equals(providerReference);
    }
}
