package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.refunds.decision.RefundsDecided;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Keeps payouts moving: one thread takes and notes, the calls to the provider run beside it, so many at
/// once and no more. A provider that is slow or away slows nothing else down.
@ApplicationScoped
class PayoutWorker {

    /// Safety net for what no commit announces: retries that fall due, leases that run out.
    private static final long LOOK_EVERY_MILLIS = 250;

    private final PayRefunds payRefunds;
    private final AskProvider askProvider;
    private final PayoutTerms terms;
    private final AtomicInteger underWay = new AtomicInteger();
    private final CircuitBreaker circuitBreaker;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread = new Thread(this::run, "payouts");
    private volatile boolean running = true;

    PayoutWorker(PayRefunds payRefunds, AskProvider askProvider, PayoutTerms terms) {
        this.payRefunds = payRefunds;
        this.askProvider = askProvider;
        this.terms = terms;
        this.circuitBreaker = new CircuitBreaker(this.terms.atOnce());
    }

    private sealed interface Signal {

        record Look() implements Signal {}

        record Answered(PayoutResult result) implements Signal {}
    }

    void start(@Observes StartupEvent startup) {
        if (terms.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        running = false;
        signals.add(new Signal.Look());
        thread.join(5_000);
        calls.shutdownNow();
    }

    void wakeUp(@Observes(during = TransactionPhase.AFTER_SUCCESS) RefundsDecided decided) {
        signals.add(new Signal.Look());
    }

    private void run() {
        while (running) {
            try {
                note(nextSignals());
                take();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // The database is away, most likely. Whatever it is, this thread is the only one that pays.
                Log.warnf("Payouts are interrupted: %s", e);
            }
        }
    }

    private List<Signal> nextSignals() throws InterruptedException {
        var news = new ArrayList<Signal>();
        Signal first = signals.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            news.add(first);
            signals.drainTo(news);
        }
        return news;
    }

    private void note(List<Signal> news) {
        List<PayoutResult> results = news.stream()
                .<PayoutResult>mapMulti((signal, each) -> {
                    if (signal instanceof Signal.Answered(PayoutResult result)) {
                        each.accept(result);
                    }
                })
                .toList();
        results.forEach(circuitBreaker::heard);
        if (!results.isEmpty()) {
            payRefunds.note(results);
        }
    }

    private void take() {
        int room = circuitBreaker.room(underWay.get());
        if (room > 0) {
            payRefunds.take(room).forEach(this::begin);
        }
    }

    private void begin(DuePayout due) {
        underWay.incrementAndGet();
        try {
            calls.execute(() -> call(due));
        } catch (RejectedExecutionException shuttingDown) {
            underWay.decrementAndGet();
        }
    }

    /// Whatever becomes of a call, its place is free for another one.
    private void call(DuePayout due) {
        PayoutResult result;
        try {
            result = askProvider.about(due);
        } finally {
            underWay.decrementAndGet();
        }
        signals.add(new Signal.Answered(result));
    }
}
