package com.kwoking.aftersales.messaging.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.kwoking.aftersales.messaging.testing.RelayDatabase;
import com.kwoking.aftersales.stack.testing.StackForTests;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

/// A change of the shared tables that comes later, on databases that are new and on those that are in use.
class SharedTablesTest {

    private static final Map<String, String> STACK = new StackForTests().start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final String LATER = "classpath:db/shared-later";

    private static final int CHECKSUM_OF_V0_1 = 508_293_514;

    /// A service's own history, as it leaves it behind: V0_1 and a version of the service's above it.
    private final RelayDatabase database;

    SharedTablesTest() throws SQLException {
        database = new RelayDatabase(STACK, "shared_" + DATABASES.incrementAndGet());
    }

    @Test
    void reachesANewDatabase() {
        SharedTables.migrate(database.dataSource(), SharedTables.LOCATION, LATER);

        assertThat(history()).startsWith("0", "1").endsWith("9000");
        assertThat(database.ask("select seen_by from dead_letter")).isEmpty();
    }

    @Test
    void reachesADatabaseInUseAndKeepsWhatIsInIt() throws SQLException {
        database.add("said before");
        database.park(10, "parked before");
        SharedTables.migrate(database.dataSource(), SharedTables.LOCATION);
        database.park(10, "parked between");

        SharedTables.migrate(database.dataSource(), SharedTables.LOCATION, LATER);

        assertThat(database.remaining()).containsExactly("said before");
        assertThat(database.ask("select cause || ' ' || seen_by from dead_letter order by id"))
                .containsExactly("parked before nobody", "parked between nobody");
        var own = own("classpath:db/migration").migrate();
        assertThat(own.migrationsExecuted)
                .as("what the service's own history makes of it")
                .isZero();
    }

    @Test
    void copiesThatStartAtOnceTakeTurns() throws Exception {
        try (var copies = Executors.newFixedThreadPool(4)) {
            for (Future<?> copy : IntStream.range(0, 4)
                    .mapToObj(_ -> copies.submit(
                            () -> SharedTables.migrate(database.dataSource(), SharedTables.LOCATION, LATER)))
                    .toList()) {
                copy.get();
            }
        }

        assertThat(history()).doesNotHaveDuplicates().startsWith("0", "1").endsWith("9000");
    }

    /// Why there is a second history.
    @Test
    void belowTheVersionsOfTheServiceItWouldStopIt() {
        assertThatThrownBy(() ->
                        own("classpath:db/migration", "classpath:db/too-late").migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("0.3");
    }

    @Test
    void whatWasReleasedIsNeverEdited() {
        assertThat(own("classpath:db/migration").info().applied())
                .filteredOn(each -> each.getScript().startsWith("V0_"))
                .extracting(MigrationInfo::getScript, MigrationInfo::getChecksum)
                .containsExactly(tuple("V0_1__messaging.sql", CHECKSUM_OF_V0_1));
    }

    private Flyway own(String... locations) {
        return Flyway.configure()
                .dataSource(database.dataSource())
                .locations(locations)
                .load();
    }

    private List<String> history() {
        return database.ask("select version from %s order by installed_rank".formatted(SharedTables.HISTORY));
    }
}
