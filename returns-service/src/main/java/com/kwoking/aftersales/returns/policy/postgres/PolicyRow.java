package com.kwoking.aftersales.returns.policy.postgres;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "policy")
@SuppressWarnings("NullAway.Init") // Hibernate fills it.
class PolicyRow {

    static final StoredDocument<PolicyPublished> DOCUMENT = StoredDocument.of(PolicyPublished.class);

    @Id
    String version;

    Instant effectiveFrom;

    @ColumnTransformer(write = "cast(? as jsonb)")
    String document;

    static PolicyRow of(PolicyPublished policy) {
        var row = new PolicyRow();
        row.version = policy.version().value();
        row.effectiveFrom = policy.effectiveFrom();
        row.document = DOCUMENT.write(policy);
        return row;
    }

    Policy toPolicy() {
        return new Policy(DOCUMENT.read(document));
    }
}
