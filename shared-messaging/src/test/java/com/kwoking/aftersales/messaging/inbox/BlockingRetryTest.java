package com.kwoking.aftersales.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BlockingRetryTest {

    private final BlockingRetry retry = new BlockingRetry();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatSucceedsIsDoneOnce() {
        retry.untilItPasses(() -> done.add("work"), e -> fail(e));

        assertThat(done).containsExactly("work");
    }

    @Test
    void whatMayPassIsTriedUntilItDoes() {
        var away = new AtomicInteger(2);

        retry.untilItPasses(() -> work(away, databaseAway()), e -> fail(e));

        assertThat(done).containsExactly("tried", "tried", "work");
    }

    @Test
    void whatWillNeverPassIsHandedOverAtOnce() {
        var fault = new IllegalStateException("broken");

        retry.untilItPasses(() -> work(new AtomicInteger(9), fault), e -> done.add("handed over " + e.getMessage()));

        assertThat(done).containsExactly("tried", "handed over broken");
    }

    @Test
    void handingOverIsTriedUntilItSucceedsAndTheWorkIsNotDoneAgain() {
        var away = new AtomicInteger(2);
        var fault = new IllegalStateException("broken");

        retry.untilItPasses(() -> work(new AtomicInteger(9), fault), _ -> work(away, databaseAway()));

        assertThat(done).containsExactly("tried", "tried", "tried", "work");
    }

    @Test
    void whatCannotEvenBeHandedOverGoesUp() {
        assertThatThrownBy(() -> retry.untilItPasses(
                        () -> work(new AtomicInteger(9), new IllegalStateException("broken")),
                        _ -> work(new AtomicInteger(9), new IllegalStateException("no room"))))
                .hasMessage("no room");
    }

    @Test
    void atTheEndNobodyIsWaitedForAndTheFaultGoesUp() {
        retry.end();

        assertThatThrownBy(() -> retry.untilItPasses(() -> work(new AtomicInteger(9), databaseAway()), e -> fail(e)))
                .isInstanceOf(DatabaseFault.class);
        assertThat(done).containsExactly("tried");
    }

    private void work(AtomicInteger faults, RuntimeException fault) {
        if (faults.getAndDecrement() > 0) {
            done.add("tried");
            throw fault;
        }
        done.add("work");
    }

    private static RuntimeException databaseAway() {
        return new DatabaseFault(new SQLException("gone", "08006"));
    }
}
