package com.kwoking.aftersales.journeys.chaos.faults;

import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps to a schedule. Afterwards nothing of it is left.
public final class Nemesis {

    private final Surgeon surgeon;
    private final Collection<Injected> injected = new ConcurrentLinkedQueue<>();

    /// Who is not healed in time is spared until then.
    private final Map<String, Lock> victims = new ConcurrentHashMap<>();

    public Nemesis(SpoiltStack stack, PaymentSandbox provider) {
        surgeon = new Surgeon(stack, provider);
    }

    /// Returns when the last fault is healed, and as late as the run is long.
    public void haunt(Schedule schedule, Duration length) {
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> deeds = schedule.faults().stream()
                    .map(planned -> threads.submit(() -> commit(planned, begin)))
                    .toList();
            until(begin, length);
            for (Future<?> deed : deeds) {
                Deeds.done(deed);
            }
        }
    }

    public List<Injected> injected() {
        return List.copyOf(injected);
    }

    private void commit(Planned planned, long begin) {
        until(begin, planned.at());
        Lock victim = victims.computeIfAbsent(planned.fault().victim(), _ -> new ReentrantLock());
        victim.lock();
        try {
            Instant from = Instant.now();
            surgeon.inject(planned.fault());
            until(begin, planned.until());
            surgeon.heal(planned.fault());
            injected.add(new Injected(planned.fault(), from, Instant.now()));
        } finally {
            victim.unlock();
        }
    }

    private static void until(long begin, Duration moment) {
        long end = begin + moment.toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)));
        }
    }
}
