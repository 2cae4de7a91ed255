package com.kwoking.aftersales.messaging.queue;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.testing.RelayDatabase;
import com.kwoking.aftersales.stack.testing.StackForTests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Copies of one service at work on one table of a real database.
class LeasedWorkTest {

    private static final Map<String, String> STACK = new StackForTests().start();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofHours(1);

    private final List<LeasedWork<?, ?>> copies = new ArrayList<>();
    private final DataSource database;

    LeasedWorkTest() throws SQLException {
        database = new RelayDatabase(STACK, "queue_" + DATABASES.incrementAndGet()).dataSource();
        WorkTable.prepare(database);
    }

    @AfterEach
    void stopCopies() throws InterruptedException {
        for (var copy : copies) {
            copy.stop();
        }
    }

    @Test
    void whoWouldLookWithoutAnyPauseIsRefused() {
        var queue = table(60, id -> id);

        assertThatThrownBy(() -> new LeasedWork<>("letters", queue, Throttle.of(1), Duration.ZERO))
                .hasMessage("letters cannot be looked for every PT0S");
    }

    @Test
    void twoCopiesTakeDisjointWorkWhenTenThousandAreDueAtOnce() {
        var first = table(60, id -> id);
        var second = table(60, id -> id);
        first.add(1, 10_000);

        start(first, Throttle.of(32), SOON);
        start(second, Throttle.of(32), SOON);

        await().until(() -> first.howMany("state = 'DONE'") == 10_000);
        assertThat(first.howMany("attempts <> 1")).isZero();
        assertThat(first.worked.get() + second.worked.get()).isEqualTo(10_000);
        assertThat(first.worked).hasPositiveValue();
        assertThat(second.worked).hasPositiveValue();
    }

    @Test
    void aCopyThatIsKilledInTheMiddleLosesNothing() {
        var nobodyAnswers = new CountDownLatch(1);
        var cut = new AtomicBoolean();
        var killed = new WorkTable(cuttable(cut), 1, id -> {
            await().until(() -> nobodyAnswers.getCount() == 0);
            return id;
        });
        killed.add(1, 100);
        start(killed, Throttle.of(32), SOON);
        await().until(() -> killed.worked.get() == 32);

        cut.set(true);
        var survivor = table(60, id -> id);
        start(survivor, Throttle.of(32), SOON);

        await().until(() -> survivor.howMany("state = 'DONE'") == 100);
        nobodyAnswers.countDown();
        assertThat(survivor.howMany("attempts = 2")).isEqualTo(32);
        assertThat(survivor.worked).hasValue(100);
    }

    @Test
    void whoeverIsWokenLooksAtOnce() {
        var table = table(60, id -> id);
        var work = start(table, Throttle.of(1), NEVER);

        table.add(1, 10);
        work.wakeUp();

        await().until(() -> table.howMany("state = 'DONE'") == 10);
    }

    @Test
    void whatNobodyAnnouncesIsFoundByLooking() {
        var table = table(60, id -> id);
        start(table, Throttle.of(1), SOON);

        table.add(1, 1);

        await().until(() -> table.howMany("state = 'DONE'") == 1);
    }

    @Test
    void noMoreIsUnderWayThanMayBe() {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var table = table(60, id -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            Thread.yield();
            underWay.decrementAndGet();
            return id;
        });
        table.add(1, 200);

        start(table, Throttle.of(3), NEVER);

        await().until(() -> table.howMany("state = 'DONE'") == 200);
        assertThat(most).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void aDatabaseThatIsAwayOrWorseEndsNothing() {
        var cut = new AtomicBoolean(true);
        var table = new WorkTable(cuttable(cut), 60, id -> id);
        var tries = new AtomicInteger();
        start(
                underWay -> {
                    if (tries.incrementAndGet() == 3) {
                        throw new StackOverflowError();
                    }
                    return 1 - underWay;
                },
                table);
        await().until(() -> tries.get() > 5);

        cut.set(false);
        table.add(1, 10);

        await().until(() -> table.howMany("state = 'DONE'") == 10);
    }

    @Test
    void whatFailsIsTakenAgainWhenItsLeaseEnds() {
        var failed = new AtomicBoolean();
        var table = table(0.5, id -> {
            if (id == 7 && !failed.getAndSet(true)) {
                throw new IllegalStateException("not understood");
            }
            return id;
        });
        table.add(1, 10);

        start(table, Throttle.of(4), SOON);

        await().until(() -> table.howMany("state = 'DONE'") == 10);
        assertThat(table.howMany("attempts = 2 and id = 7")).isEqualTo(1);
    }

    @Test
    void aResultThatCannotBeNotedTakesNoOtherWithItAndIsWorkedOnAgain() {
        Set<Integer> refused = ConcurrentHashMap.newKeySet();
        var table = table(0.5, id -> id);
        table.beforeNote = results -> {
            if (results.contains(7) && (results.size() > 1 || refused.add(7))) {
                throw new IllegalStateException("no such column");
            }
            return results;
        };
        table.add(1, 10);

        start(table, Throttle.of(10), SOON);

        await().until(() -> table.howMany("state = 'DONE'") == 10);
        assertThat(table.howMany("attempts = 1 and id <> 7")).isEqualTo(9);
        assertThat(table.howMany("attempts > 1 and id = 7")).isEqualTo(1);
    }

    @Test
    void aResultThatCannotBeNotedForTheTimeBeingIsKept() {
        var away = new AtomicInteger(3);
        var table = table(60, id -> id);
        table.beforeNote = results -> {
            if (away.getAndDecrement() > 0) {
                throw new DatabaseFault(new SQLException("gone", "08006"));
            }
            return results;
        };
        table.add(1, 1);

        start(table, Throttle.of(1), NEVER);

        await().until(() -> table.howMany("state = 'DONE'") == 1);
        assertThat(table.worked).hasValue(1);
    }

    @Test
    void notingThatBreaksEndsNothing() {
        var broken = new AtomicInteger(2);
        var table = table(0.5, id -> id);
        table.beforeNote = results -> {
            if (broken.getAndDecrement() > 0) {
                throw new StackOverflowError();
            }
            return results;
        };
        table.add(1, 1);

        start(table, Throttle.of(1), SOON);

        await().until(() -> table.howMany("state = 'DONE'") == 1);
        assertThat(table.howMany("attempts = 2")).isEqualTo(1);
    }

    @Test
    void aStopLetsWhatIsUnderWayComeToItsEnd() throws InterruptedException {
        var go = new CountDownLatch(1);
        var table = table(60, id -> {
            await().until(() -> go.getCount() == 0);
            return id;
        });
        table.add(1, 4);
        var work = start(table, Throttle.of(4), SOON);
        await().until(() -> table.worked.get() == 4);

        Thread.startVirtualThread(() -> {
            await().until(() -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("work")));
            go.countDown();
        });
        work.stop();

        assertThat(table.howMany("state = 'DONE'")).isEqualTo(4);
    }

    @Test
    void whoKnocksAtAClosedDoorIsNotHurriedByAnybody() {
        var looks = new AtomicInteger();
        var table = table(60, id -> id);
        table.add(1, 100);
        var work = new LeasedWork<>(
                "work",
                table,
                new Throttle<Integer>() {
                    @Override
                    public int room(int underWay) {
                        looks.incrementAndGet();
                        return 1;
                    }

                    @Override
                    public boolean isUnhurried() {
                        return true;
                    }
                },
                NEVER);
        start(work);

        await().until(() -> table.howMany("state = 'DONE'") == 1);
        work.wakeUp();

        await().during(Duration.ofMillis(500)).until(() -> looks.get() == 1);
    }

    private WorkTable table(double leaseSeconds, UnaryOperator<Integer> work) {
        return new WorkTable(database, leaseSeconds, work);
    }

    private LeasedWork<Integer, Integer> start(WorkTable table, Throttle<Integer> throttle, Duration look) {
        return start(new LeasedWork<>("work", table, throttle, look));
    }

    private LeasedWork<Integer, Integer> start(Throttle<Integer> throttle, WorkTable table) {
        return start(table, throttle, SOON);
    }

    private LeasedWork<Integer, Integer> start(LeasedWork<Integer, Integer> work) {
        copies.add(work);
        work.start();
        return work;
    }

    /// As the process sees it that is cut off.
    private DataSource cuttable(AtomicBoolean cut) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (cut.get()) {
                        throw new SQLException("cut off", "08006");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
