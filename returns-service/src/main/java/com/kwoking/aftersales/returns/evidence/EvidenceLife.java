package com.kwoking.aftersales.returns.evidence;

import com.kwoking.aftersales.messaging.retention.Retention;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/// How long photos, videos and receipts are kept. That there were some stays in the return.
final class EvidenceLife {

    /// A file is up to 20 MiB, in as many rows of its own as it has pieces of 2 kB.
    private static final int AT_ONCE = 10;

    @ConfigMapping(prefix = "kwoking.retention")
    interface Terms {

        /// Five years: for as long as anybody can go to court over a purchase.
        @WithDefault("1826d")
        Duration evidence();
    }

    private EvidenceLife() {}

    @Produces
    @Singleton
    static Retention evidence(Terms terms) {
        return Retention.ofRows("evidence", "kept_since", terms.evidence()).atMost(AT_ONCE);
    }
}
