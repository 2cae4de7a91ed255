package com.kwoking.aftersales.orders.http;

import io.smallrye.config.ConfigMapping;

/// What the signals of others are signed with. There is no default: a secret that everybody knows is none.
@ConfigMapping(prefix = "webhooks")
interface WebhookTerms {

    Sender payment();

    Sender carrier();

    interface Sender {

        String secret();
    }
}
