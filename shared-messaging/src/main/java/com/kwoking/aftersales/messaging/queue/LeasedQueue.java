package com.kwoking.aftersales.messaging.queue;

import java.util.List;

/// Work that waits in a table of a room, as [LeasedWork] sees it. Each step is called from a thread without a
/// transaction, so that nothing slow is ever done inside one.
///
/// @param <T> what is taken
/// @param <R> what came of it
public interface LeasedQueue<T, R> {

    /// Takes some that are due, in a transaction of its own, so that nobody else does until the lease ends: what was
    /// taken and never noted, because the taker died, is taken again then.
    List<T> take(int atMost);

    /// Side by side with others, and perhaps a second time for the same thing.
    R work(T taken);

    /// Notes what came of many, in a transaction of its own. Where that fails, each is noted by itself.
    void note(List<R> results);

    /// Whether a result that cannot be noted for the time being is kept until it can. If not, its work is done again
    /// when the lease ends. Only the queue knows what of it a log may hold.
    boolean keeps(R result, RuntimeException fault);
}
