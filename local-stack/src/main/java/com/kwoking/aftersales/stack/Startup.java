package com.kwoking.aftersales.stack;

import com.kwoking.aftersales.stack.settings.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Does side by side what does not depend on each other, and says how long each took.
record Startup(Progress progress) {

    record Step(String name, String where, Runnable action) {}

    void together(List<Step> steps) {
        inParallel(steps.stream().<Runnable>map(step -> () -> timed(step)).toList());
    }

    void timed(Step step) {
        long start = System.nanoTime();
        step.action().run();
        progress.started(step.name(), step.where(), Duration.ofNanos(System.nanoTime() - start));
    }

    /// Waits for all even if one fails: what is still starting could not be stopped otherwise.
    static void inParallel(List<Runnable> actions) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(actions.stream()
                            .map(action -> CompletableFuture.runAsync(action, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
