package com.kwoking.aftersales.messaging.retention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long a service remembers which events it heard: longer than their topic keeps them, so that whatever can still
/// be delivered again is recognised. Of a topic that keeps for ever that is for ever.
@Singleton
public class InboxLives {

    private final Map<String, Duration> byTopic;

    InboxLives(RetentionTerms terms) {
        byTopic = Map.copyOf(terms.inbox());
    }

    /// As an interval of PostgreSQL's; null for ever.
    public @Nullable String of(String topic) {
        Duration life = byTopic.get(topic);
        return life == null ? null : life.toString();
    }

    /// Each row says itself until when.
    @Produces
    @Singleton
    static Retention inbox() {
        return Retention.ofRows("inbox", "keep_until", Duration.ZERO);
    }

    /// What is parked was never settled, and is never purged.
    @Produces
    @Singleton
    static Retention deadLetters(RetentionTerms terms) {
        return Retention.ofRows("dead_letter", "settled_at", terms.settledDeadLetters());
    }
}
