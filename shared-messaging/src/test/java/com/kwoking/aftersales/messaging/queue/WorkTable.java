package com.kwoking.aftersales.messaging.queue;

import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.PassingFault;
import com.kwoking.aftersales.messaging.database.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/// The smallest queue there can be, as one copy of a service sees it.
final class WorkTable implements LeasedQueue<Integer, Integer> {

    static final String CREATE = """
            create table if not exists work (
                id       int         primary key,
                state    text        not null default 'DUE',
                attempts int         not null default 0,
                due_at   timestamptz not null default now()
            )
            """;

    private static final String TAKE = """
            update work set attempts = attempts + 1, due_at = now() + make_interval(secs => ?)
             where id in (select id from work where state = 'DUE' and due_at <= now()
                           order by due_at limit ? for update skip locked)
            returning id
            """;

    private static final String NOTE = """
            update work set state = 'DONE' from unnest(?) as done (id) where work.id = done.id and state = 'DUE'
            """;

    private final Sql sql;
    private final double leaseSeconds;
    private final UnaryOperator<Integer> work;

    final AtomicInteger worked = new AtomicInteger();
    volatile UnaryOperator<List<Integer>> beforeNote = UnaryOperator.identity();

    WorkTable(DataSource database, double leaseSeconds, UnaryOperator<Integer> work) {
        this.sql = new Sql(database);
        this.leaseSeconds = leaseSeconds;
        this.work = work;
    }

    static void prepare(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
    }

    void add(int from, int to) {
        sql.update("insert into work (id) select generate_series(?, ?)", from, to);
    }

    long howMany(String condition) {
        return sql.query("select count(*) from work where " + condition, row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public List<Integer> take(int atMost) {
        return sql.query(TAKE, row -> row.getInt(1), leaseSeconds, atMost);
    }

    @Override
    public Integer work(Integer taken) {
        worked.incrementAndGet();
        return work.apply(taken);
    }

    @Override
    public void note(List<Integer> results) {
        sql.update(NOTE, Column.ints(beforeNote.apply(results), id -> id));
    }

    @Override
    public boolean keeps(Integer result, RuntimeException fault) {
        return PassingFault.is(fault);
    }
}
