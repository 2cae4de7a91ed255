package com.kwoking.aftersales.orders.payment;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "orders.half-payments")
interface HalfPaymentTerms {

    /// How often to look for them.
    Duration lookEvery();

    /// How long the rest of a payment may still arrive after the cancellation.
    Duration patience();
}
