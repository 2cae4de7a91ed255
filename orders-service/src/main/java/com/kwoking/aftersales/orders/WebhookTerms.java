package com.kwoking.aftersales.orders;

import io.smallrye.config.ConfigMapping;

/// What the signals of others are signed with. There is no default: a secret that everybody knows is none.
@ConfigMapping(prefix = "webhooks")
public interface WebhookTerms {

    Sender payment();

    Sender carrier();

    interface Sender {

        String secret();
    }
}
