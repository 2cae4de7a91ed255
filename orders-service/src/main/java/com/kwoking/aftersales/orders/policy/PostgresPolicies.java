package com.kwoking.aftersales.orders.policy;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresPolicies implements Policies {

    static final StoredDocument<PolicyPublished> POLICY = StoredDocument.of(PolicyPublished.class);

    private static final String OF = "select published from policy where version = ?";

    /// Two versions of one instant: the later one in the alphabet, everywhere.
    private static final String IN_FORCE = """
            select published from policy where effective_from <= ? order by effective_from desc, version desc limit 1
            """;

    private static final String ANY = "select published from policy limit 1";

    private static final String KEEP = """
            insert into policy (version, effective_from, published) values (?, ?, cast(? as jsonb))
            on conflict do nothing
            """;

    private final DataSource database;

    PostgresPolicies(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<PolicyPublished> of(PolicyVersion version) {
        return find(OF, version.value());
    }

    @Override
    public Optional<PolicyPublished> inForceAt(Instant instant) {
        return find(IN_FORCE, instant.atOffset(UTC));
    }

    @Override
    public boolean isAnyKnown() {
        return find(ANY).isPresent();
    }

    @Override
    public void keep(PolicyPublished policy) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, policy.version().value());
            statement.setObject(2, policy.effectiveFrom().atOffset(UTC));
            statement.setString(3, POLICY.write(policy));
            boolean isNew = statement.executeUpdate() == 1;
            Log.infof("Policy %s is %s", policy.version().value(), isNew ? "known now" : "here already and stays");
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private Optional<PolicyPublished> find(String query, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(POLICY.read(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
