package com.kwoking.aftersales.journeys.chaos.faults;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for work of other threads, and fails as they did.
public final class Deeds {

    private Deeds() {}

    public static <T> T done(Future<T> deed) {
        try {
            return deed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
