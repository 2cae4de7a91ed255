package com.kwoking.aftersales.orders.order.http;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "orders")
interface ParcelTerms {

    /// A parcel whose carrier was silent for so long is shown as stale (R51).
    Duration trackingStaleAfter();
}
