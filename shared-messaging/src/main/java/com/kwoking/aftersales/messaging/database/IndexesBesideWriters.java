package com.kwoking.aftersales.messaging.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/// Lets a migration build an index with `concurrently`, so that nobody who writes to a large table waits for it.
///
/// Such an index waits until every transaction that is open has ended. Flyway's own lock would be one of them, for
/// ever; so it is the session's.
@Singleton
public final class IndexesBesideWriters implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration flyway) {
        allow(flyway);
    }

    public static void allow(FluentConfiguration flyway) {
        flyway.getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
    }
}
