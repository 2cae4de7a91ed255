package com.kwoking.aftersales.orders.tracking.http;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "webhooks.carrier")
interface CarrierWebhookTerms {

    /// What the carriers sign their signals with. There is no default: a secret that everybody knows is none.
    String secret();
}
