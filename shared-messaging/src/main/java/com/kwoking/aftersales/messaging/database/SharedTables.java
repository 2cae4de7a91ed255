package com.kwoking.aftersales.messaging.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/// Brings the tables that come with the shared jars up to date, after the service's own and before anybody uses them.
///
/// They began as `V0_1` and `V0_2` of each service's history and stay there. A `V0_3` would lie below what the services
/// have applied since and stop them. So what came later has a location and a history of its own, which begins above
/// them. Copies that start at once take turns.
@ApplicationScoped
class SharedTables {

    static final String LOCATION = "classpath:db/shared";
    static final String HISTORY = "flyway_shared_history";

    private final DataSource database;
    private final boolean atStart;

    SharedTables(
            DataSource database,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start", defaultValue = "false") boolean atStart) {
        this.database = database;
        this.atStart = atStart;
    }

    /// Before the listeners and the relay, which start at the same event.
    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent startup) {
        if (atStart) {
            migrate(database, LOCATION);
        }
    }

    static void migrate(DataSource database, String... locations) {
        var configuration = Flyway.configure();
        IndexesBesideWriters.allow(configuration);
        configuration
                .dataSource(database)
                .locations(locations)
                .table(HISTORY)
                // The service's own tables are there already, V0_1 and V0_2 among them.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .baselineDescription("V0_1 and V0_2 of the service")
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
