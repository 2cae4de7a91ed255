package com.kwoking.aftersales.journeys.bench.system;

import java.time.Duration;
import java.util.Map;

/// Looks at the memory of some processes many times a second and keeps the most it saw of all together.
public final class MemoryWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(200);

    private final Processes processes;
    private final Thread thread;
    private volatile boolean open = true;
    private long mostKilobytes;
    private Map<String, Long> eachAtMost = Map.of();

    public MemoryWatch(Processes processes) {
        this.processes = processes;
        thread = Thread.ofPlatform().daemon().name("memory").start(this::run);
    }

    private void run() {
        try {
            while (open) {
                look();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        long now = processes.residentKilobytes();
        if (now > mostKilobytes) {
            mostKilobytes = now;
            eachAtMost = processes.residentMegabytes();
        }
    }

    /// To be asked when it is closed.
    public double mostMegabytes() {
        return mostKilobytes / 1024.0;
    }

    public Map<String, Long> eachAtMost() {
        return eachAtMost;
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}
