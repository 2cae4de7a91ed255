package com.kwoking.aftersales.orders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/// The stack, with a database of its own as the first release left it: its schema, and rows that it wrote.
public final class ReleasedDatabase implements QuarkusTestResourceLifecycleManager {

    static final String FIRST_RELEASE = "1";

    private static final String NAME = "released_orders";

    private final StackForTests stack = new StackForTests();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(stack.start());
        String shared = requireNonNull(settings.get("quarkus.datasource.jdbc.url"));
        String released = shared.replaceFirst("/postgres$", "/" + NAME);
        run(settings, shared, "create database " + NAME);
        Flyway.configure(ReleasedDatabase.class.getClassLoader())
                .dataSource(released, user(settings), password(settings))
                .locations("classpath:db/migration")
                .target(FIRST_RELEASE)
                .load()
                .migrate();
        for (String row : rows()) {
            String[] tableAndValues = row.split("\t", 2);
            run(
                    settings,
                    released,
                    "insert into %1$s overriding system value select * from json_populate_record(null::%1$s, '%2$s')"
                            .formatted(tableAndValues[0], tableAndValues[1].replace("'", "''")));
        }
        run(settings, released, "alter table outbox alter column position restart with 1000");
        run(settings, released, "alter table timeline_entry alter column position restart with 1000");
        settings.put("quarkus.datasource.jdbc.url", released);
        return settings;
    }

    /// After the stack's own, so that its address of the database is replaced.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        stack.stop();
    }

    private static String[] rows() {
        try (var file = requireNonNull(ReleasedDatabase.class.getResourceAsStream("/released/orders-1.tsv"))) {
            return new String(file.readAllBytes(), UTF_8).strip().split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Map<String, String> settings, String url, String sql) {
        try (var connection = DriverManager.getConnection(url, user(settings), password(settings));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String user(Map<String, String> settings) {
        return requireNonNull(settings.get("quarkus.datasource.username"));
    }

    private static String password(Map<String, String> settings) {
        return requireNonNull(settings.get("quarkus.datasource.password"));
    }
}
