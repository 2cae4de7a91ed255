package com.kwoking.aftersales.orders.policy;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

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

    private final Sql sql;

    PostgresPolicies(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PolicyPublished> of(PolicyVersion version) {
        return find(OF, version.value());
    }

    @Override
    public Optional<PolicyPublished> inForceAt(Instant instant) {
        return find(IN_FORCE, instant);
    }

    @Override
    public boolean isAnyKnown() {
        return find(ANY).isPresent();
    }

    @Override
    public void keep(PolicyPublished policy) {
        boolean isNew = sql.update(KEEP, policy.version().value(), policy.effectiveFrom(), POLICY.write(policy)) == 1;
        Log.infof("Policy %s is %s", policy.version().value(), isNew ? "known now" : "here already and stays");
    }

    private Optional<PolicyPublished> find(String query, Object... parameters) {
        return sql.first(query, row -> POLICY.read(row.getString(1)), parameters);
    }
}
