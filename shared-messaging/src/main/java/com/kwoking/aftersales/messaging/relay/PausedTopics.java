package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.queue.Backoff;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Topics that take nothing for the time being: missing, forbidden, or without a leader. Each is left alone for a
/// while, so that the others go on.
final class PausedTopics {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofSeconds(60), 0);

    private final Map<String, Pause> pauses = new HashMap<>();

    /// @param until of [System#nanoTime()]
    private record Pause(int tries, long until) {}

    void pause(String topic) {
        int tries = pauses.containsKey(topic) ? pauses.get(topic).tries() + 1 : 1;
        pauses.put(
                topic,
                new Pause(
                        tries, System.nanoTime() + BACKOFF.pauseAfter(tries, 0).toNanos()));
    }

    boolean isPaused(String topic) {
        Pause pause = pauses.get(topic);
        return pause != null && pause.until() - System.nanoTime() > 0;
    }

    List<String> names() {
        return pauses.keySet().stream().filter(this::isPaused).toList();
    }

    /// They take records again: their next pause is a short one.
    void work(Collection<String> topics) {
        pauses.keySet().removeAll(topics);
    }
}
