package com.kwoking.aftersales.journeys.bench.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// So many people at once, each of whom begins the next thing when one is done.
public record Clients(int howMany) {

    /// The results in the order of the work.
    public <T, R> List<R> doAll(List<T> work, Function<T, R> deed) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(howMany)) {
            List<Future<R>> underWay = new ArrayList<>(work.size());
            work.forEach(each -> underWay.add(threads.submit(() -> deed.apply(each))));
            List<R> results = new ArrayList<>(work.size());
            for (Future<R> each : underWay) {
                results.add(each.get());
            }
            return results;
        }
    }
}
