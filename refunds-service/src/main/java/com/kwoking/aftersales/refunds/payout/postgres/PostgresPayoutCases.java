package com.kwoking.aftersales.refunds.payout.postgres;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.Action;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCases;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import com.kwoking.aftersales.refunds.payout.postgres.PayoutNotes.Note;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresPayoutCases implements PayoutCases {

    private static final String OF = """
            select refund.document, tender_id, payout.state, attempts, failures, provider_reference, last_trouble,
                   proposed_by, proposed_reference, proposed_note
              from payout join refund using (refund_id)
             where (refund_id, tender_id) = (?, ?) for update of payout
            """;

    private static final String FAILED_THERE = """
            select provider_reference from payout_failure
             where (refund_id, tender_id) = (?, ?) and provider_reference is not null
            """;

    private static final String MOVE = """
            update payout
               set state = ?, since = ?, provider_reference = ?, last_trouble = ?, proposed_by = ?,
                   proposed_reference = ?, proposed_note = ?, due_at = ?
             where (refund_id, tender_id) = (?, ?)
            """;

    private static final String DOUBT = "update payout set last_trouble = ? where (refund_id, tender_id) = (?, ?)";

    private static final String RECORD = """
            insert into payout_action (refund_id, tender_id, kind, by_whom, at, reference, note)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final PayoutNotes notes;
    private final PostgresRefundsInPayment refunds;

    PostgresPayoutCases(Sql sql, PayoutNotes notes, PostgresRefundsInPayment refunds) {
        this.sql = sql;
        this.notes = notes;
        this.refunds = refunds;
    }

    @Override
    public Optional<PayoutCase> lock(PayoutId id) {
        refunds.lock(List.of(id.refundId()));
        return sql.query(OF, row -> read(row, id), refund(id), tender(id)).stream()
                .findFirst();
    }

    @Override
    public void hear(PayoutCase payout, PayoutOutcome outcome, Instant nextTry, Instant now) {
        notes.write(List.of(new Note(payout.id(), null, outcome, nextTry)), now);
    }

    @Override
    public void doubt(PayoutCase payout, String trouble) {
        sql.update(DOUBT, trouble, refund(payout.id()), tender(payout.id()));
    }

    @Override
    public void settle(PayoutCase payout, ManualPayment by, Instant now) {
        move(payout, PayoutState.ISSUED, by.reference(), null, null, now);
        record(payout, Action.Kind.SETTLED, by, now);
    }

    @Override
    public void propose(PayoutCase payout, ManualPayment by, Instant now) {
        move(payout, PayoutState.AWAITING_SECOND, payout.reference(), payout.trouble(), by, now);
        record(payout, Action.Kind.PROPOSED, by, now);
    }

    @Override
    public void withdraw(PayoutCase payout, String by, Instant now) {
        move(payout, PayoutState.MANUAL_REQUIRED, payout.reference(), payout.trouble(), null, now);
        record(payout, Action.Kind.WITHDRAWN, payout.proposed(), by, now);
    }

    @Override
    public void ask(PayoutCase payout, String by, Instant now) {
        move(payout, payout.onceReleased(), null, payout.trouble(), null, now);
        record(payout, payout.state() == PayoutState.HELD ? Action.Kind.RELEASED : Action.Kind.RETRIED, null, by, now);
    }

    private void move(
            PayoutCase payout,
            PayoutState state,
            @Nullable String reference,
            @Nullable String trouble,
            @Nullable ManualPayment proposed,
            Instant now) {
        sql.update(
                MOVE,
                state.name(),
                now,
                reference,
                trouble,
                proposed == null ? null : proposed.by(),
                proposed == null ? null : proposed.reference(),
                proposed == null ? null : proposed.note(),
                now,
                refund(payout.id()),
                tender(payout.id()));
    }

    private void record(PayoutCase payout, Action.Kind kind, ManualPayment by, Instant now) {
        record(payout, kind, by, by.by(), now);
    }

    private void record(PayoutCase payout, Action.Kind kind, @Nullable ManualPayment what, String by, Instant now) {
        sql.update(
                RECORD,
                refund(payout.id()),
                tender(payout.id()),
                kind.name(),
                by,
                now,
                what == null ? null : what.reference(),
                what == null ? null : what.note());
    }

    private PayoutCase read(ResultSet row, PayoutId id) throws SQLException {
        Refund refund = KeptDocuments.REFUND.read(row.getString(1));
        int failures = row.getInt(5);
        return new PayoutCase(
                refund,
                PostgresPayoutQueue.payout(refund, row.getString(2)),
                PayoutState.valueOf(row.getString(3)),
                row.getInt(4),
                failures,
                failures == 0 ? Set.of() : failedThere(id),
                row.getString(6),
                row.getString(7),
                proposal(row.getString(8), row.getString(9), row.getString(10)));
    }

    static @Nullable ManualPayment proposal(@Nullable String by, @Nullable String reference, @Nullable String note) {
        return by == null || reference == null ? null : new ManualPayment(by, reference, note);
    }

    private Set<String> failedThere(PayoutId id) {
        return new HashSet<>(sql.query(FAILED_THERE, row -> row.getString(1), refund(id), tender(id)));
    }

    private static Object refund(PayoutId id) {
        return id.refundId().value();
    }

    private static Object tender(PayoutId id) {
        return id.tenderId().value();
    }
}
