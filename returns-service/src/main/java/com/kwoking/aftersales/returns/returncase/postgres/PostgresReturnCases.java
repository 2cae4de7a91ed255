package com.kwoking.aftersales.returns.returncase.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The returns, and which units they hold.
@ApplicationScoped
class PostgresReturnCases implements ReturnCases, PanacheRepositoryBase<ReturnRow, UUID> {

    /// The same lock as that of the purchase, so that everything about one order takes turns.
    private static final String LOCK = """
            select cast(pg_advisory_xact_lock(hashtextextended(cast(order_id as text), 0)) as text)
              from return_case where return_id = :id
            """;

    private static final String TAKEN = "select unit_id from claimed_unit where order_id = :order and held";

    private static final String CLAIM = """
            insert into claimed_unit (return_id, unit_id, order_id, held)
            select :id, unit, :order, true from unnest(:units) as unit order by unit
            """;

    private static final String HOLD = """
            update claimed_unit set held = (unit_id = any (:held))
             where return_id = :id and held <> (unit_id = any (:held))
            """;

    @Override
    public Optional<ReturnCase> of(ReturnId id) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("id", id.value())
                .getResultList();
        return findByIdOptional(id.value()).map(ReturnRow::toCase);
    }

    @Override
    @Transactional
    public Optional<ReturnCase> seen(ReturnId id) {
        return findByIdOptional(id.value()).map(ReturnRow::toCase);
    }

    @Override
    @Transactional
    public List<ReturnCase> seen(OrderId orderId) {
        return find("orderId = ?1 order by requestedAt, returnId", orderId.value()).stream()
                .map(ReturnRow::toCase)
                .toList();
    }

    @Override
    public Set<ReturnId> known(Collection<ReturnId> ids) {
        List<UUID> wanted = ids.stream().map(ReturnId::value).toList();
        return getEntityManager()
                .createQuery("select returnId from ReturnRow where returnId in :ids", UUID.class)
                .setParameter("ids", wanted)
                .getResultStream()
                .map(ReturnId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Asked without a class: with one, Hibernate keeps a plan for every call and searches them all.
    @Override
    public Set<UnitId> taken(OrderId orderId) {
        List<?> units = getEntityManager()
                .createNativeQuery(TAKEN)
                .setParameter("order", orderId.value())
                .getResultList();
        return units.stream().map(unit -> new UnitId((String) unit)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void save(ReturnCase changed) {
        ReturnRow row = findById(changed.id().value());
        if (row == null) {
            persistAndFlush(ReturnRow.of(changed));
            claim(changed);
        } else {
            row.become(changed);
            hold(changed);
        }
    }

    private void claim(ReturnCase opened) {
        getEntityManager()
                .createNativeQuery(CLAIM)
                .setParameter("id", opened.id().value())
                .setParameter("order", opened.claim().order().orderId().value())
                .setParameter(
                        "units",
                        opened.claim().units().stream()
                                .map(SoldUnit::unitId)
                                .map(UnitId::value)
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /// Only a refusal lets go of units, and only an inspection can take them again.
    private void hold(ReturnCase changed) {
        if (changed.rejection().isPresent() || changed.inspection().isPresent()) {
            getEntityManager()
                    .createNativeQuery(HOLD)
                    .setParameter("id", changed.id().value())
                    .setParameter(
                            "held",
                            changed.heldUnits().stream().map(UnitId::value).toArray(String[]::new))
                    .executeUpdate();
        }
    }
}
