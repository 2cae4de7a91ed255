package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import org.jspecify.annotations.Nullable;

/// The part of a refund that goes back to one means of payment.
///
/// @param kind absent where a person pays outside the original means (A30)
/// @param paymentReference empty there too: no provider took that money
public record Payout(TenderId tenderId, @Nullable TenderKind kind, String paymentReference, Money amount) {

    /// Takes the place of a means of payment where there is none.
    public static final TenderId BY_HAND = new TenderId("by-hand");

    /// Where it begins.
    public enum Start {
        DUE,
        HELD,
        MANUAL_REQUIRED
    }

    static Payout byHand(Money amount) {
        return new Payout(BY_HAND, null, "", amount);
    }

    public boolean isByHand() {
        return kind == null;
    }
}
