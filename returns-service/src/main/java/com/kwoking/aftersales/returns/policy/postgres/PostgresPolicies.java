package com.kwoking.aftersales.returns.policy.postgres;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Every version once; what was read is kept, because a version never changes.
@ApplicationScoped
class PostgresPolicies implements Policies, PanacheRepositoryBase<PolicyRow, String> {

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended('policies', 0)) as text)";

    private final ConcurrentMap<PolicyVersion, Policy> read = new ConcurrentHashMap<>();

    @Override
    public Optional<Policy> of(PolicyVersion version) {
        Policy known = read.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Policy> found = findByIdOptional(version.value()).map(PolicyRow::toPolicy);
        found.ifPresent(policy -> read.put(version, policy));
        return found;
    }

    @Override
    @Transactional
    public List<Policy> all() {
        return listAll(Sort.descending("effectiveFrom")).stream()
                .map(PolicyRow::toPolicy)
                .toList();
    }

    @Override
    public void lock() {
        getEntityManager().createNativeQuery(LOCK).getResultList();
    }

    @Override
    public void add(PolicyPublished version) {
        persistAndFlush(PolicyRow.of(version));
    }
}
