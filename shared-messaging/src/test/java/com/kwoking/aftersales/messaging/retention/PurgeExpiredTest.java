package com.kwoking.aftersales.messaging.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.testing.RelayDatabase;
import com.kwoking.aftersales.stack.testing.StackForTests;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R87")
class PurgeExpiredTest {

    private static final RelayDatabase DATABASE = database();

    private final KeptTable table = new KeptTable(DATABASE.dataSource());

    private static RelayDatabase database() {
        try {
            return new RelayDatabase(new StackForTests().start(), "retention");
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Test
    void whatIsOlderThanItsLifeGoesAndWhatIsYoungerStays() throws InterruptedException {
        table.add(-300, 300, "id");
        long before = table.number("select extract(epoch from now())::bigint");

        table.copy(table.rows()).purge(table.rows());

        long after = table.number("select ceil(extract(epoch from now()))::bigint");
        assertThat(table.count("id > 0")).as("a second older").isZero();
        assertThat(table.count("kept_at < to_timestamp(%d) - interval '30 days'".formatted(before)))
                .isZero();
        assertThat(table.count("true")).as("a second younger").isBetween(300 - (after - before) - 1, 300L);
    }

    @Test
    void whatHasNoAgeStays() throws InterruptedException {
        table.add(1, 5, "null::int");

        assertThat(table.copy(table.rows()).purge(table.rows())).isZero();
        assertThat(table.count("true")).isEqualTo(5);
    }

    @Test
    void itGoesInSmallTransactions() throws InterruptedException {
        table.add(1, 95, "id");

        long purged = table.copy(table.rows()).purge(table.rows());

        assertThat(purged).isEqualTo(95);
        assertThat(table.batches()).hasSize(10).allSatisfy(size -> assertThat(size)
                .isLessThanOrEqualTo(10));
        assertThat(table.meters
                        .get("retention.purged")
                        .tag("table", table.name)
                        .counter()
                        .count())
                .isEqualTo(95);
    }

    @Test
    void ofALetterOnlyTheWordsGo() throws InterruptedException {
        table.add(1, 25, "id");
        table.add(26, 30, "-id");
        var copy = table.copy(table.said());

        assertThat(copy.purge(table.said())).isEqualTo(25);
        assertThat(copy.purge(table.said())).as("once").isZero();

        assertThat(table.count("said is null")).isEqualTo(25);
        assertThat(table.count("said is not null")).isEqualTo(5);
        assertThat(table.batches()).isEmpty();
    }

    @Test
    void whoeverHoldsARowIsNotWaitedFor() throws Exception {
        table.add(1, 25, "id");
        try (var holder = table.open()) {
            holder.setAutoCommit(false);
            execute(holder, "select 1 from %s where id = 7 for update".formatted(table.name));

            assertThat(table.copy(table.rows()).purge(table.rows())).isEqualTo(24);
            holder.rollback();
        }

        assertThat(table.copy(table.rows()).purge(table.rows())).isOne();
    }

    @Test
    void oneCopyAtATimePurgesATable() throws Exception {
        table.add(1, 25, "id");
        try (var other = table.open()) {
            other.setAutoCommit(false);
            execute(other, "select pg_advisory_xact_lock(hashtextextended('purge %s', 0))".formatted(table.name));

            assertThat(table.copy(table.rows()).purge(table.rows())).isZero();
            assertThat(table.count("true")).isEqualTo(25);
            other.rollback();
        }

        assertThat(table.copy(table.rows()).purge(table.rows())).isEqualTo(25);
    }

    @Test
    void severalCopiesAtOncePurgeEachRowOnce() throws Exception {
        table.add(1, 2_000, "id");

        List<Long> purged = together(IntStream.range(0, 3)
                .<Callable<Long>>mapToObj(_ -> () -> table.copy(table.rows()).purge(table.rows()))
                .toList());

        assertThat(purged.stream().mapToLong(Long::longValue).sum()).isEqualTo(2_000);
        assertThat(table.batches().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2_000);
    }

    /// Those who write set how long they would wait for a lock at all: less than a purge of so many rows takes.
    @Test
    void whoWritesMeanwhileFeelsNoLock() throws Exception {
        table.add(1, 100_000, "id");
        table.add(100_001, 100_100, "-1000000");
        var over = new AtomicBoolean();
        var tasks = new ArrayList<Callable<Long>>();
        tasks.add(() -> {
            try {
                return table.copy(1_000, table.rows()).purge(table.rows());
            } finally {
                over.set(true);
            }
        });
        IntStream.range(0, 3).forEach(writer -> tasks.add(() -> writeUntil(over, writer)));

        List<Long> done = together(tasks);

        assertThat(done.getFirst()).isEqualTo(100_000);
        assertThat(done.subList(1, done.size()))
                .allSatisfy(writes -> assertThat(writes).isPositive());
        assertThat(table.number("select sum(changes) from " + table.name))
                .isEqualTo(done.stream().skip(1).mapToLong(Long::longValue).sum());
    }

    @Test
    void whatFailsWithOneTableKeepsNoOtherFromItsTurn() throws InterruptedException {
        table.add(1, 25, "id");

        table.copy(Retention.ofRows("no_such_table", "kept_at", KeptTable.LIFE), table.rows())
                .everything();

        assertThat(table.count("true")).isZero();
    }

    @Test
    void anOperatorSeesHowFarBehindItIs() throws InterruptedException {
        table.add(1, 25, "id * 1000");
        var retention = table.rows();
        long overdue = overdue(retention);

        table.copy(retention).purge(retention);

        assertThat(overdue).isGreaterThanOrEqualTo(25_000);
        assertThat(overdue(retention)).isZero();
    }

    private long overdue(Retention retention) {
        return table.number(retention.overdue().replace("?", "'" + retention.life() + "'"));
    }

    private long writeUntil(AtomicBoolean over, int writer) throws SQLException {
        long writes = 0;
        try (var connection = table.open()) {
            execute(connection, "set lock_timeout = '250ms'");
            do {
                execute(
                        connection,
                        "update %s set changes = changes + 1 where id = 100001 + %d".formatted(table.name, writer));
                execute(
                        connection,
                        "insert into %s values (%d, now(), 'text')"
                                .formatted(table.name, 1_000_000 + writer * 1_000_000 + writes));
                writes++;
            } while (!over.get());
        }
        return writes;
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
