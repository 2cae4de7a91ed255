package com.kwoking.aftersales.messaging.supervision;

/// What a supervised thread does again and again. A round that came back is a heartbeat: one that waits for long
/// does so inside [SupervisedThread#waiting], and one that does much says [SupervisedThread#beat] in between.
@FunctionalInterface
public interface Round {

    void run() throws Exception;

    /// Whether the thread may end once it was asked to. What holds something in memory only has a few rounds left.
    default boolean mayEnd() {
        return true;
    }
}
