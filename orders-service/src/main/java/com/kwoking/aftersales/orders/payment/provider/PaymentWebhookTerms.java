package com.kwoking.aftersales.orders.payment.provider;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "webhooks.payment")
interface PaymentWebhookTerms {

    /// What the provider signs its signals with. There is no default: a secret that everybody knows is none.
    String secret();
}
