package com.kwoking.aftersales.messaging.supervision;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SupervisionTest {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Supervision supervision = new Supervision(meters, Duration.ofMillis(300));
    private final ThreadsAlive alive = new ThreadsAlive(supervision);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letEveryRoundEnd() {
        end.countDown();
    }

    @Test
    @Tag("R85")
    void anErrorEndsNoThreadAndIsCounted() throws Exception {
        var rounds = new AtomicInteger();
        var thread = started("carrier", () -> {
            if (rounds.incrementAndGet() <= 2) {
                throw new NoClassDefFoundError("a class that could not be loaded");
            }
            end.await();
        });

        await().until(() -> rounds.get() == 3);
        assertThat(meters.get("threads.failures")
                        .tag("thread", "carrier")
                        .counter()
                        .count())
                .isEqualTo(2);
        end.countDown();
        thread.stop(MOMENT);
    }

    @Test
    void anInterruptThatIsNoStopEndsNothing() throws Exception {
        var rounds = new AtomicInteger();
        var thread = started("carrier", () -> {
            if (rounds.incrementAndGet() == 1) {
                throw new InterruptedException("by mistake");
            }
            end.await();
        });

        await().until(() -> rounds.get() == 2);
        end.countDown();
        thread.stop(MOMENT);
    }

    @Test
    void aThreadThatHangsIsNotAlive() throws Exception {
        var thread = started("carrier", end::await);

        await().until(() -> alive.call().getStatus() == Status.DOWN);
        assertThat(alive.call().getData().orElseThrow()).containsKey("carrier");
        assertThat(meters.get("threads.heartbeat.age")
                        .tag("thread", "carrier")
                        .timeGauge()
                        .value())
                .isPositive();

        end.countDown();
        await().until(() -> alive.call().getStatus() == Status.UP);
        thread.stop(MOMENT);
    }

    @Test
    void aThreadThatSaysThatItWaitsIsAlive() throws Exception {
        var waiting = new Semaphore(0);
        var thread = new SupervisedThread[1];
        thread[0] = new SupervisedThread(
                "carrier",
                () -> thread[0].waiting(() -> {
                    waiting.release();
                    end.await();
                    return true;
                }),
                supervision);
        thread[0].start();
        waiting.acquire();

        await().during(Duration.ofMillis(600)).until(() -> alive.call().getStatus() == Status.UP);
        end.countDown();
        thread[0].stop(MOMENT);
    }

    @Test
    void aThreadThatWasStoppedIsNotMissed() throws Exception {
        var thread = started("carrier", end::await);

        thread.stop(Duration.ofMillis(1));

        await().during(Duration.ofMillis(600)).until(() -> alive.call().getStatus() == Status.UP);
    }

    @Test
    void whoHoldsSomethingEndsWhenItHoldsNothing() throws Exception {
        var held = new AtomicInteger(3);
        var go = new CountDownLatch(1);
        var thread = new SupervisedThread(
                "notes",
                new Round() {
                    @Override
                    public void run() throws Exception {
                        go.await();
                        held.decrementAndGet();
                    }

                    @Override
                    public boolean mayEnd() {
                        return held.get() <= 0;
                    }
                },
                supervision);
        thread.start();

        thread.askToStop();
        go.countDown();
        thread.stop(MOMENT);

        assertThat(held).hasValue(0);
    }

    private SupervisedThread started(String name, Round round) {
        var thread = new SupervisedThread(name, round, supervision);
        thread.start();
        return thread;
    }
}
