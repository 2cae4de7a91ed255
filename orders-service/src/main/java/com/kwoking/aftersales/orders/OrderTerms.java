package com.kwoking.aftersales.orders;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "orders")
public interface OrderTerms {

    /// A parcel whose carrier was silent for so long is shown as stale (R51).
    Duration trackingStaleAfter();

    HalfPayments halfPayments();

    interface HalfPayments {

        /// How often to look for them.
        Duration lookEvery();

        /// How long the rest of a payment may still arrive after the cancellation.
        Duration patience();
    }
}
