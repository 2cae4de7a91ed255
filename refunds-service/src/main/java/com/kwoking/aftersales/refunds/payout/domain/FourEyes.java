package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.value.Money;

/// From which amount on one person alone cannot say that money was paid.
public record FourEyes(Money from) {

    /// What cannot be compared is looked at twice.
    boolean areNeededFor(Money amount) {
        return !amount.currency().equals(from.currency()) || amount.compareTo(from) >= 0;
    }
}
