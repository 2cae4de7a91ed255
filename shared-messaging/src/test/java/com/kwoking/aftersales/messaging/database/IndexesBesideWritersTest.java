package com.kwoking.aftersales.messaging.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.messaging.testing.RelayDatabase;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R87")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class IndexesBesideWritersTest {

    private static final Map<String, String> STACK = new StackForTests().start();

    @Inject
    Flyway own;

    @Test
    void theServicesOwnMigrationsMayBuildThemToo() {
        assertThat(own.getConfiguration()
                        .getPluginRegister()
                        .getExact(PostgreSQLConfigurationExtension.class)
                        .isTransactionalLock())
                .isFalse();
    }

    /// Somebody has written to the inbox and not committed: the index waits for them, and nobody waits for the index.
    @Test
    void whoWritesWhileAnIndexIsBuiltGoesOn() throws SQLException, ExecutionException, InterruptedException {
        var database = new RelayDatabase(STACK, "indexes_beside_writers");
        try (var writer = database.open();
                var statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into dead_letter (topic, partition, record_offset, headers, cause) "
                    + "values ('orders', 0, 1, '[]', 'slow')");
            var migrated = CompletableFuture.runAsync(
                    () -> SharedTables.migrate(database.dataSource(), SharedTables.LOCATION));
            await().until(() ->
                    !database.ask("select 1 from pg_index where not indisvalid").isEmpty());

            try (var other = database.open();
                    var second = other.createStatement()) {
                second.execute("set lock_timeout = '5s'");
                second.execute("insert into dead_letter (topic, partition, record_offset, headers, cause) "
                        + "values ('orders', 0, 2, '[]', 'quick')");
            }
            writer.commit();
            migrated.get();
        }

        assertThat(database.ask("select indexrelid::regclass::text from pg_index where not indisvalid"))
                .isEmpty();
        assertThat(database.ask("select cause from dead_letter order by record_offset"))
                .containsExactly("slow", "quick");
    }
}
