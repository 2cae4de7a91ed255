package com.kwoking.aftersales.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/// A database as the first release left it, with what that release wrote. The service migrates it on when it starts.
public final class ReleasedDatabase implements QuarkusTestResourceLifecycleManager {

    static final String REJECTED_WITHOUT_REASON = returnId(1);
    static final String REPLACED = returnId(2);
    static final String REFUNDED = returnId(4);
    static final String POSTAGE_IN_ANOTHER_CURRENCY = returnId(5);
    static final String OWNER = new UUID(2, 1).toString();

    private static final String RELEASED = "1";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(new StackForTests().start());
        String url = requireNonNull(settings.get("quarkus.datasource.jdbc.url"));
        String user = requireNonNull(settings.get("quarkus.datasource.username"));
        String password = requireNonNull(settings.get("quarkus.datasource.password"));
        String name = "released_" + UUID.randomUUID().toString().replace("-", "");
        String released = url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        try (Connection server = DriverManager.getConnection(url, user, password)) {
            server.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(released, user, password)
                .locations("classpath:db/migration")
                .target(RELEASED)
                .load()
                .migrate();
        try (Connection database = DriverManager.getConnection(released, user, password)) {
            fill(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        settings.put("quarkus.datasource.jdbc.url", released);
        // A version of its own: what is told once in the life of a database is counted on the topic by others.
        settings.put("%test.returns.policies", "released");
        settings.put("returns.policies", "released");
        return settings;
    }

    /// After the stack's own, so that its address of the database is replaced.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {}

    static OrderId orderOf(String returnId) {
        return new OrderId(new UUID(1, UUID.fromString(returnId).getLeastSignificantBits()));
    }

    static String returnId(int number) {
        return new UUID(7, number).toString();
    }

    private static void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                InputStream returns = ReleasedDatabase.class.getResourceAsStream("/released/returns.sql")) {
            if (returns == null) {
                throw new IllegalStateException("released/returns.sql is not there");
            }
            statement.execute(new String(returns.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
