package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import org.jspecify.annotations.Nullable;

/// The part of a refund that goes back to one means of payment.
///
/// @param kind absent where a person pays outside the original means (A30)
/// @param paymentReference empty there too: no provider took that money
public record Payout(TenderId tenderId, @Nullable TenderKind kind, String paymentReference, Money amount) {

    /// Takes the place of a means of payment where there is none.
    public static final TenderId BY_HAND = new TenderId("by-hand");

    static Payout byHand(Money amount) {
        return new Payout(BY_HAND, null, "", amount);
    }

    public boolean isByHand() {
        return kind == null;
    }

    /// The key is the same on every try until the provider said no for good: it would repeat that under the
    /// old key. After an unknown outcome it is never another one.
    public PaymentProvider.Order order(PayoutId id, int failures) {
        String key = failures == 0 ? id.reference() : id.reference() + "/" + failures;
        return new PaymentProvider.Order(paymentReference, amount, key, id.reference());
    }
}
