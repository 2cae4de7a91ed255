package com.kwoking.aftersales.refunds.payout.postgres;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import com.kwoking.aftersales.refunds.payout.domain.RefundInPayment;
import com.kwoking.aftersales.refunds.payout.domain.RefundInPayment.Moved;
import com.kwoking.aftersales.refunds.payout.domain.RefundInPayment.Part;
import com.kwoking.aftersales.refunds.payout.domain.RefundsInPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRefundsInPayment implements RefundsInPayment {

    private static final String LOCK = "select 1 from refund where refund_id = any (?) order by refund_id for update";

    /// The parts in the database's own order, which old names of facts were made in.
    private static final String LOAD = """
            select refund_id, refund.document, refund.state, refund.correlation_id, refund.told_as, refund.traceparent,
                   tender_id, payout.state, attempts, failures, provider_reference, last_trouble, since, fee, fee_borne_by
              from refund join payout using (refund_id)
             where refund_id = any (?) order by refund_id, tender_id
            """;

    private static final String SAVE = """
            update refund set state = new.state, issued_at = coalesce(new.issued_at, refund.issued_at)
              from unnest(?::uuid[], ?::text[], ?::timestamptz[]) as new (refund_id, state, issued_at)
             where refund.refund_id = new.refund_id
            """;

    private final Sql sql;

    PostgresRefundsInPayment(Sql sql) {
        this.sql = sql;
    }

    /// Before their payouts are changed: whoever changes payouts of the same refund waits, always in this order.
    void lock(Collection<RefundId> refunds) {
        sql.query(LOCK, _ -> 1, uuids(refunds));
    }

    @Override
    public List<RefundInPayment> of(Collection<RefundId> refunds) {
        var found = new LinkedHashMap<UUID, Loaded>();
        sql.query(
                LOAD,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    Loaded loaded = found.get(id);
                    if (loaded == null) {
                        loaded = Loaded.read(row);
                        found.put(id, loaded);
                    }
                    return loaded.parts().add(part(row, loaded.refund()));
                },
                uuids(refunds));
        return found.values().stream().map(Loaded::refundInPayment).toList();
    }

    @Override
    public void save(List<Moved> moved) {
        sql.update(
                SAVE,
                Column.uuids(moved, each -> each.refund().id().value()),
                Column.texts(moved, each -> each.state().name()),
                Column.instants(moved, each -> each.issuedAt()));
    }

    private record Loaded(
            Refund refund, State state, @Nullable Trail trail, List<Part> parts) {

        static Loaded read(ResultSet row) throws SQLException {
            UUID correlation = row.getObject(4, UUID.class);
            return new Loaded(
                    KeptDocuments.REFUND.read(row.getString(2)),
                    State.valueOf(row.getString(3)),
                    correlation == null ? null : new Trail(correlation, row.getObject(5, UUID.class), row.getString(6)),
                    new ArrayList<>());
        }

        RefundInPayment refundInPayment() {
            return new RefundInPayment(refund, state, parts, trail);
        }
    }

    private static Part part(ResultSet row, Refund refund) throws SQLException {
        return new Part(
                new TenderId(row.getString(7)),
                PayoutState.valueOf(row.getString(8)),
                row.getInt(9),
                row.getInt(10),
                row.getString(11),
                row.getString(12),
                Sql.instant(row, 13),
                Fee.kept(row.getLong(14), row.getString(15), refund.total().currency()));
    }

    private static Column uuids(Collection<RefundId> ids) {
        return Column.uuids(ids, RefundId::value);
    }
}
