package com.kwoking.aftersales.notifications.sending.postgres;

import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.sending.SendingTerms;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.LetterQueue;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.writing.domain.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Leases and pauses are by the database's clock, because senders on several machines share it.
@ApplicationScoped
class PostgresLetterQueue implements LetterQueue {

    private static final String TAKE = """
            with due as (
                select l.id, c.email
                  from letter l left join contact c using (customer_id)
                 where l.state = 'PENDING' and l.due_at <= now() and (l.claimed_until is null or l.claimed_until < now())
                 order by l.due_at limit ?
                   for update of l skip locked
            )
            update letter l
               set claimed_until = now() + ? * interval '1 millisecond', attempts = attempts + 1
              from due
             where l.id = due.id
            returning l.id, l.cause_id, l.correlation_id, l.traceparent, l.order_id, l.template, l.language, l.subject,
                      l.body, due.email, l.attempts, coalesce(l.useless_from <= now(), false),
                      l.written_at + ? * interval '1 millisecond' < now()
            """;

    /// A letter that another sender was done with meanwhile stays as it is and is no news.
    private static final String RECORD = """
            update letter l
               set state = v.state, last_error = v.reason, settled_at = v.settled_at, claimed_until = null,
                   due_at = now() + v.pause * interval '1 millisecond', sent_to = coalesce(v.sent_to, l.sent_to),
                   body = case when v.forget then null else l.body end
              from unnest(?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::bigint[], ?::text[], ?::boolean[])
                   as v (id, state, reason, settled_at, pause, sent_to, forget)
             where l.id = v.id and l.state = 'PENDING'
            returning l.id
            """;

    private final Sql sql;
    private final SendingTerms terms;

    PostgresLetterQueue(Sql sql, SendingTerms terms) {
        this.sql = sql;
        this.terms = terms;
    }

    @Override
    public List<Outgoing> take(int atMost) {
        return sql.query(
                TAKE,
                PostgresLetterQueue::outgoing,
                atMost,
                terms.lease().toMillis(),
                terms.giveUpAfter().toMillis());
    }

    @Override
    public Set<LetterId> record(List<DeliveryOutcome> outcomes) {
        List<Noted> all = outcomes.stream().map(Noted::of).toList();
        return Set.copyOf(sql.query(
                RECORD,
                row -> new LetterId(row.getObject(1, UUID.class)),
                Column.uuids(all, each -> each.letter().id().value()),
                Column.texts(all, Noted::state),
                Column.texts(all, Noted::reason),
                Column.instants(all, Noted::settledAt),
                Column.longs(all, each -> each.pause().toMillis()),
                Column.texts(all, Noted::sentTo),
                Column.booleans(all, Noted::forget)));
    }

    private record Noted(
            Outgoing letter,
            String state,
            @Nullable String reason,
            @Nullable Instant settledAt,
            Duration pause) {

        static Noted of(DeliveryOutcome outcome) {
            return switch (outcome) {
                case DeliveryOutcome.Sent(Outgoing letter, Instant at) ->
                    new Noted(letter, "SENT", null, at, Duration.ZERO);
                case DeliveryOutcome.Failed(Outgoing letter, String reason, Instant at) ->
                    new Noted(letter, "FAILED", reason, at, Duration.ZERO);
                case DeliveryOutcome.TryAgain(Outgoing letter, String reason, Duration pause) ->
                    new Noted(letter, "PENDING", reason, null, pause);
                case DeliveryOutcome.ServerAway(Outgoing letter, String reason, Duration pause) ->
                    new Noted(letter, "PENDING", reason, null, pause);
            };
        }

        @Nullable
        String sentTo() {
            return letter.email() == null ? null : Contact.masked(letter.email());
        }

        boolean forget() {
            return settledAt != null && letter.template().isSecret();
        }
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                new LetterId(row.getObject(1, UUID.class)),
                new Trigger(row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4)),
                new OrderId(row.getObject(5, UUID.class)),
                Template.named(row.getString(6)),
                new Words(Language.valueOf(row.getString(7)), row.getString(8), row.getString(9)),
                row.getString(10),
                row.getInt(11),
                row.getBoolean(12),
                row.getBoolean(13));
    }
}
