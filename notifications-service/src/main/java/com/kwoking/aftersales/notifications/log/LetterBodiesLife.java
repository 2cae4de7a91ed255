package com.kwoking.aftersales.notifications.log;

import com.kwoking.aftersales.messaging.retention.Retention;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/// How long a letter can be sent again word for word. That it was written, and is not written twice, is known for ever.
final class LetterBodiesLife {

    @ConfigMapping(prefix = "kwoking.retention")
    interface Terms {

        /// Thirteen months.
        @WithDefault("395d")
        Duration letterBodies();
    }

    private LetterBodiesLife() {}

    @Produces
    @Singleton
    static Retention letterBodies(Terms terms) {
        return Retention.ofColumn("letter", "body", "settled_at", terms.letterBodies());
    }
}
