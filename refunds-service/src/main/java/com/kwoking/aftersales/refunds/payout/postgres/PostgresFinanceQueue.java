package com.kwoking.aftersales.refunds.payout.postgres;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PostgresFinanceQueue implements FinanceQueue {

    private static final String COLUMNS = """
            select refund.document, tender_id, amount, payout.state, since, last_trouble, attempts, failures, due_at,
                   provider_reference, fee, fee_borne_by, proposed_by, proposed_reference, proposed_note, refund_id
              from payout join refund using (refund_id)
            """;

    private static final String LIST = COLUMNS + """
             where (payout.state <> 'ISSUED' or last_trouble is not null) and payout.state = any (?)
               and (since, refund_id, tender_id) > (?, ?, ?)
             order by since, refund_id, tender_id limit ?
            """;

    private static final String ONE = COLUMNS + " where (refund_id, tender_id) = (?, ?)";

    private static final String FAILURES = """
            select number, provider_reference, reason, failed_at from payout_failure
             where (refund_id, tender_id) = (?, ?) order by number
            """;

    private static final String ACTIONS = """
            select kind, by_whom, at, reference, note from payout_action
             where (refund_id, tender_id) = (?, ?) order by position
            """;

    private static final Place BEGINNING =
            new Place(Instant.EPOCH, new PayoutId(new RefundId(new UUID(0, 0)), new TenderId("")));

    private final Sql sql;

    PostgresFinanceQueue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenPayout> list(Set<PayoutState> states, Optional<Place> after, int limit) {
        Place from = after.orElse(BEGINNING);
        return sql.query(
                LIST,
                PostgresFinanceQueue::open,
                Column.texts(states, PayoutState::name),
                from.since(),
                from.id().refundId().value(),
                from.id().tenderId().value(),
                limit);
    }

    @Override
    public Optional<Dossier> of(PayoutId id) {
        Object refund = id.refundId().value();
        Object tender = id.tenderId().value();
        return sql.query(ONE, PostgresFinanceQueue::open, refund, tender).stream()
                .findFirst()
                .map(open -> new Dossier(
                        open,
                        sql.query(FAILURES, PostgresFinanceQueue::failure, refund, tender),
                        sql.query(ACTIONS, PostgresFinanceQueue::action, refund, tender)));
    }

    private static OpenPayout open(ResultSet row) throws SQLException {
        Refund refund = KeptDocuments.REFUND.read(row.getString(1));
        var currency = refund.total().currency();
        PayoutState state = PayoutState.valueOf(row.getString(4));
        boolean isTried = state == PayoutState.DUE || state == PayoutState.FAILED;
        Payout payout = PostgresPayoutQueue.payout(refund, row.getString(2));
        return new OpenPayout(
                new PayoutId(refund.id(), payout.tenderId()),
                refund.orderId(),
                refund.orderNumber(),
                payout.kind(),
                new Money(row.getLong(3), currency),
                state,
                Sql.instant(row, 5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                isTried ? Sql.instant(row, 9) : null,
                row.getString(10),
                Fee.kept(row.getLong(11), row.getString(12), currency),
                PostgresPayoutCases.proposal(row.getString(13), row.getString(14), row.getString(15)));
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(row.getInt(1), row.getString(2), row.getString(3), Sql.instant(row, 4));
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                Action.Kind.valueOf(row.getString(1)),
                row.getString(2),
                Sql.instant(row, 3),
                row.getString(4),
                row.getString(5));
    }
}
