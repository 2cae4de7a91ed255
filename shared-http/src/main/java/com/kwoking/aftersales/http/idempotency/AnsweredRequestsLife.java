package com.kwoking.aftersales.http.idempotency;

import com.kwoking.aftersales.messaging.retention.Retention;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/// How long a command may be sent again and be answered as it was.
final class AnsweredRequestsLife {

    @ConfigMapping(prefix = "kwoking.retention")
    interface Terms {

        @WithDefault("30d")
        Duration answeredRequests();
    }

    private AnsweredRequestsLife() {}

    @Produces
    @Singleton
    static Retention answeredRequests(Terms terms) {
        return Retention.ofRows("answered_request", "answered_at", terms.answeredRequests());
    }
}
