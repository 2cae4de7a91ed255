package com.kwoking.aftersales.messaging.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// How long a test waits for what crosses the broker: long, because a build machine may be busy.
public final class Soon {

    private Soon() {}

    public static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }
}
