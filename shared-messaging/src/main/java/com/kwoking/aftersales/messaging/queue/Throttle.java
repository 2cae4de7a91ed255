package com.kwoking.aftersales.messaging.queue;

/// How much is worked on at once. It hears every result, so it can hold back while the other side is away.
public interface Throttle<R> {

    /// How many may begin beside those that are under way.
    int room(int underWay);

    default void heard(R result) {}

    /// Whether the next look waits its whole time, whatever wakes the worker: at a closed door one knocks in peace.
    default boolean isUnhurried() {
        return false;
    }

    static <R> Throttle<R> of(int atOnce) {
        return underWay -> Math.max(atOnce - underWay, 0);
    }
}
