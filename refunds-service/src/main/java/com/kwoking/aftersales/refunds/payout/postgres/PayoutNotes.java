package com.kwoking.aftersales.refunds.payout.postgres;

import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes what the provider said of payouts, many at a time.
@ApplicationScoped
class PayoutNotes {

    /// An answer counts while its payout is still asked for. Late ones are dropped: another try is under way
    /// (its attempt is another), or what they say was paid is known to have failed since.
    private static final String NOTE = """
            with new as (
                select * from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::boolean[],
                                     ?::bigint[], ?::text[], ?::timestamptz[])
                    as t (refund_id, tender_id, attempt, state, reference, trouble, failed, fee, fee_borne_by, due_at)
            ), noted as (
                update payout
                   set state = new.state,
                       provider_reference =
                           case when new.failed then null else coalesce(new.reference, payout.provider_reference) end,
                       last_trouble = new.trouble,
                       failures = payout.failures + new.failed::int,
                       first_asked_at = case when new.failed then null else payout.first_asked_at end,
                       fee = new.fee, fee_borne_by = new.fee_borne_by,
                       proposed_by = null, proposed_reference = null, proposed_note = null,
                       since = case when payout.state = new.state then payout.since else ? end,
                       due_at = new.due_at
                  from new
                 where (payout.refund_id, payout.tender_id) = (new.refund_id, new.tender_id)
                   and (new.attempt is null
                        or payout.state = 'DUE' and (payout.attempts = new.attempt or new.state = 'ISSUED')
                           and (payout.failures = 0 or not exists (
                                   select 1 from payout_failure as failure
                                    where (failure.refund_id, failure.tender_id) = (new.refund_id, new.tender_id)
                                      and failure.provider_reference = new.reference)))
                returning payout.refund_id, payout.tender_id, payout.failures, new.reference, new.trouble, new.failed
            )
            insert into payout_failure (refund_id, tender_id, number, provider_reference, reason, failed_at)
            select refund_id, tender_id, failures, reference, trouble, ? from noted where failed
            """;

    private final Sql sql;

    PayoutNotes(Sql sql) {
        this.sql = sql;
    }

    /// @param attempt which call it answers; absent for what was decided under the payout's lock
    record Note(PayoutId payout, @Nullable Integer attempt, PayoutOutcome outcome, Instant nextTry) {}

    void write(List<Note> notes, Instant now) {
        sql.update(
                NOTE,
                Column.uuids(notes, note -> note.payout().refundId().value()),
                Column.texts(notes, note -> note.payout().tenderId().value()),
                Column.ints(notes, Note::attempt),
                Column.texts(notes, note -> note.outcome().state().name()),
                Column.texts(notes, note -> reference(note.outcome())),
                Column.texts(notes, note -> trouble(note.outcome())),
                Column.booleans(notes, note -> note.outcome().isFailure()),
                Column.longs(notes, note -> fee(note.outcome())
                        .map(fee -> fee.amount().minorUnits())
                        .orElse(0L)),
                Column.texts(notes, note -> fee(note.outcome())
                        .map(fee -> fee.bearer().name())
                        .orElse(null)),
                Column.instants(notes, note -> note.nextTry()),
                now,
                now);
    }

    private static @Nullable String reference(PayoutOutcome outcome) {
        return switch (outcome) {
            case PayoutOutcome.Issued issued -> issued.providerReference();
            case PayoutOutcome.Pending pending -> pending.providerReference();
            case PayoutOutcome.Failed failed -> failed.providerReference();
            case PayoutOutcome.ForAPerson given -> given.providerReference();
            case PayoutOutcome.TryAgain _ -> null;
        };
    }

    private static @Nullable String trouble(PayoutOutcome outcome) {
        return switch (outcome) {
            case PayoutOutcome.Issued _ -> null;
            case PayoutOutcome.Pending _ -> "PENDING";
            case PayoutOutcome.Failed failed -> failed.reason();
            case PayoutOutcome.ForAPerson given -> given.reason();
            case PayoutOutcome.TryAgain again -> again.reason();
        };
    }

    private static Optional<Fee> fee(PayoutOutcome outcome) {
        return outcome instanceof PayoutOutcome.Issued issued ? Optional.ofNullable(issued.fee()) : Optional.empty();
    }
}
