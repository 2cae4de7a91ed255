package com.kwoking.aftersales.http.webhook;

import com.kwoking.aftersales.messaging.retention.Retention;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/// How long a signal that comes again is recognised: much longer than any provider repeats one.
final class HeardWebhooksLife {

    @ConfigMapping(prefix = "kwoking.retention")
    interface Terms {

        @WithDefault("90d")
        Duration heardWebhooks();
    }

    private HeardWebhooksLife() {}

    @Produces
    @Singleton
    static Retention heardWebhooks(Terms terms) {
        return Retention.ofRows("heard_webhook", "heard_at", terms.heardWebhooks());
    }
}
