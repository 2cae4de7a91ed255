package com.kwoking.aftersales.refunds.payout.provider;

import io.smallrye.config.ConfigMapping;

/// What the provider signs with. There is no default: a secret that everybody knows is none.
@ConfigMapping(prefix = "webhooks.payment")
interface WebhookTerms {

    String secret();
}
