package com.kwoking.aftersales.refunds.payout.postgres;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue;
import com.kwoking.aftersales.refunds.payout.postgres.PayoutNotes.Note;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/// The payouts that are due, as a queue on the table itself. Leases run by the database's clock, so that
/// two machines need not agree on the time.
@ApplicationScoped
class PostgresPayoutQueue implements PayoutQueue {

    /// Locks a payout together with its refund or not at all, so that it waits for nobody.
    private static final String TAKE = """
            with chosen as (
                select payout.refund_id, payout.tender_id
                  from payout join refund using (refund_id)
                 where payout.state in ('DUE', 'FAILED') and payout.due_at <= now()
                 order by payout.due_at limit ? for update skip locked
            ), taken as (
                update payout
                   set state = 'DUE', attempts = attempts + 1, first_asked_at = coalesce(first_asked_at, now()),
                       since = case when payout.state = 'DUE' then payout.since else now() end,
                       due_at = now() + make_interval(secs => ?)
                  from chosen where (payout.refund_id, payout.tender_id) = (chosen.refund_id, chosen.tender_id)
                returning payout.refund_id, payout.tender_id, attempts, failures, first_asked_at, provider_reference
            )
            select refund.document, taken.tender_id, taken.attempts, taken.failures, taken.first_asked_at,
                   taken.provider_reference, taken.refund_id
              from taken join refund using (refund_id)
            """;

    private final Sql sql;
    private final PayoutNotes notes;
    private final PostgresRefundsInPayment refunds;

    PostgresPayoutQueue(Sql sql, PayoutNotes notes, PostgresRefundsInPayment refunds) {
        this.sql = sql;
        this.notes = notes;
        this.refunds = refunds;
    }

    @Override
    public List<DuePayout> take(int most, Duration lease) {
        return sql.query(TAKE, PostgresPayoutQueue::due, most, (double) lease.toSeconds()).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void note(List<PayoutResult> results, Instant now) {
        refunds.lock(results.stream()
                .map(result -> result.due().refund().id())
                .distinct()
                .toList());
        notes.write(
                results.stream()
                        .map(result ->
                                new Note(result.due().id(), result.due().attempt(), result.outcome(), result.nextTry()))
                        .toList(),
                now);
    }

    /// Empty for one that cannot be read: it holds up no other, and is tried again when its lease is over.
    private static Optional<DuePayout> due(ResultSet row) throws SQLException {
        try {
            Refund refund = KeptDocuments.REFUND.read(row.getString(1));
            return Optional.of(new DuePayout(
                    refund,
                    payout(refund, row.getString(2)),
                    row.getInt(3),
                    row.getInt(4),
                    Sql.instant(row, 5),
                    row.getString(6)));
        } catch (UncheckedIOException | NoSuchElementException e) {
            Log.errorf(e, "The payout %s/%s cannot be read", row.getObject(7, UUID.class), row.getString(2));
            return Optional.empty();
        }
    }

    static Payout payout(Refund refund, String tenderId) {
        return refund.payouts().stream()
                .filter(each -> each.tenderId().value().equals(tenderId))
                .findFirst()
                .orElseThrow();
    }
}
