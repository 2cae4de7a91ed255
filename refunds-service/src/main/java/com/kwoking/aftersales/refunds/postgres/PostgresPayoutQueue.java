package com.kwoking.aftersales.refunds.postgres;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.events.RefundIssued;
import com.kwoking.aftersales.messaging.EventJson;
import com.kwoking.aftersales.refunds.domain.Payout;
import com.kwoking.aftersales.refunds.domain.PayoutQueue;
import com.kwoking.aftersales.refunds.domain.Refund;
import com.kwoking.aftersales.refunds.postgres.Sql.Column;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The payouts that are due, as a queue on the table itself. Leases run by the database's clock, so that
/// two machines need not agree on the time.
@ApplicationScoped
class PostgresPayoutQueue implements PayoutQueue {

    private static final String TAKE = """
            with taken as (
                update payout
                   set attempts = attempts + 1, first_asked_at = coalesce(first_asked_at, now()),
                       due_at = now() + make_interval(secs => ?)
                 where (refund_id, tender_id) in (
                           select refund_id, tender_id from payout
                            where state = 'DUE' and due_at <= now()
                            order by due_at limit ? for update skip locked)
                returning refund_id, tender_id, attempts, first_asked_at
            ), submitted as (
                update refund set state = 'SUBMITTED' where state = 'DECIDED' and refund_id in (select refund_id from taken)
            )
            select refund.document, taken.tender_id, taken.attempts, taken.first_asked_at
              from taken join refund using (refund_id)
            """;

    private static final String LOCK = "select 1 from refund where refund_id = any (?) order by refund_id for update";

    private static final String NOTE = """
            update payout set state = new.state, provider_reference = new.reference, last_trouble = new.trouble,
                              due_at = new.due_at
              from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                   as new (refund_id, tender_id, state, reference, trouble, due_at)
             where (payout.refund_id, payout.tender_id) = (new.refund_id, new.tender_id) and payout.state = 'DUE'
            """;

    private static final String COMPLETE = """
            update refund set state = 'ISSUED', issued_at = ?
             where refund_id = any (?) and state in ('DECIDED', 'SUBMITTED')
               and not exists (select 1 from payout where payout.refund_id = refund.refund_id and payout.state <> 'ISSUED')
            returning document
            """;

    private static final String HAND_OVER = """
            update refund set state = 'MANUAL_REQUIRED' where refund_id = any (?) and state in ('DECIDED', 'SUBMITTED')
            """;

    private static final String REFERENCES =
            "select refund_id, tender_id, provider_reference from payout where refund_id = any (?)";

    private final Sql sql;

    PostgresPayoutQueue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DuePayout> take(int most, Duration lease) {
        return sql.query(TAKE, PostgresPayoutQueue::due, (double) lease.toSeconds(), most);
    }

    @Override
    public List<RefundIssued> note(List<PayoutResult> results, Instant now) {
        Column refunds = Column.of("uuid", results, PostgresPayoutQueue::refundId);
        sql.query(LOCK, _ -> 1, refunds);
        sql.update(
                NOTE,
                refunds,
                Column.of(
                        "text",
                        results,
                        result -> result.due().payout().tenderId().value()),
                Column.of("text", results, PostgresPayoutQueue::state),
                Column.of(
                        "text",
                        results,
                        result -> result instanceof PayoutResult.Issued issued ? issued.providerReference() : null),
                Column.of("text", results, PostgresPayoutQueue::trouble),
                Column.of("timestamptz", results, result -> dueAt(result, now).atOffset(UTC)));
        List<PayoutResult> forAPerson = results.stream()
                .filter(result -> result instanceof PayoutResult.ForAPerson)
                .toList();
        sql.update(HAND_OVER, Column.of("uuid", forAPerson, PostgresPayoutQueue::refundId));
        List<Refund> complete =
                sql.query(COMPLETE, row -> EventJson.read(row.getString(1), Refund.class), now.atOffset(UTC), refunds);
        return issued(complete, now);
    }

    private List<RefundIssued> issued(List<Refund> complete, Instant now) {
        if (complete.isEmpty()) {
            return List.of();
        }
        Map<String, String> references = sql
                .query(
                        REFERENCES,
                        row -> Map.entry(row.getString(1) + row.getString(2), row.getString(3)),
                        Column.of("uuid", complete, refund -> refund.id().value()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return complete.stream()
                .map(refund -> refund.issued(payout -> reference(references, refund, payout), now))
                .toList();
    }

    private static String reference(Map<String, String> references, Refund refund, Payout payout) {
        return references.getOrDefault(refund.id().value() + payout.tenderId().value(), "");
    }

    private static UUID refundId(PayoutResult result) {
        return result.due().refund().id().value();
    }

    private static String state(PayoutResult result) {
        return switch (result) {
            case PayoutResult.Issued _ -> "ISSUED";
            case PayoutResult.TryAgain _ -> "DUE";
            case PayoutResult.ForAPerson _ -> "MANUAL_REQUIRED";
        };
    }

    private static @org.jspecify.annotations.Nullable Object trouble(PayoutResult result) {
        return switch (result) {
            case PayoutResult.Issued _ -> null;
            case PayoutResult.TryAgain again -> again.reason();
            case PayoutResult.ForAPerson refused -> refused.reason();
        };
    }

    private static Instant dueAt(PayoutResult result, Instant now) {
        return result instanceof PayoutResult.TryAgain again ? again.notBefore() : now;
    }

    private static DuePayout due(ResultSet row) throws SQLException {
        Refund refund = EventJson.read(row.getString(1), Refund.class);
        String tenderId = row.getString(2);
        Payout payout = refund.payouts().stream()
                .filter(each -> each.tenderId().value().equals(tenderId))
                .findFirst()
                .orElseThrow();
        return new DuePayout(
                refund,
                payout,
                row.getInt(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
