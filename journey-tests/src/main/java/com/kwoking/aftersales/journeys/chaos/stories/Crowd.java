package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.parties.Carrier;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// So many people who each live through one story after the other, until nobody may begin another.
public final class Crowd implements AutoCloseable {

    private static final int PEOPLE = 6;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Shopfront shopfront;
    private final Random plans;
    private final Collection<String> surprises = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    /// @param seed from which the stories follow, in the order in which they begin
    public Crowd(Addresses addresses, History history, long seed) {
        var desk = new Desk(new Gateway(addresses.gateway(), history::sees), new Patience(history), history);
        shopfront = new Shopfront(desk, new PaymentSandbox(addresses), new Carrier(addresses));
        plans = new Random(~seed);
    }

    /// Returns at once.
    public void begin() {
        IntStream.range(0, PEOPLE).forEach(_ -> threads.execute(this::live));
    }

    /// What nobody had planned: a good command that was refused, an answer without what it must have.
    public List<String> surprises() {
        return List.copyOf(surprises);
    }

    /// Whoever is in the middle of a story ends it; nobody begins another.
    @Override
    public void close() {
        open = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
                surprises.add("Somebody never came to the end of their story.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void live() {
        while (open) {
            try {
                Story.play(next(), shopfront);
            } catch (AssertionError | RuntimeException e) {
                surprises.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private Plan next() {
        synchronized (plans) {
            return Plan.of(plans);
        }
    }
}
