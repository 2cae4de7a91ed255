package com.kwoking.aftersales.messaging.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

@ConfigMapping(prefix = "kwoking.retention")
interface RetentionTerms {

    /// Or `off`.
    @WithDefault("1h")
    String every();

    /// Small, so that each transaction is over before anybody could wait for it.
    @WithDefault("1000")
    int batch();

    @WithDefault("100ms")
    Duration pause();

    @WithDefault("90d")
    Duration settledDeadLetters();

    /// By topic, longer than the topic keeps; a topic that is not here keeps for ever.
    Map<String, Duration> inbox();
}
