package com.kwoking.aftersales.messaging.outbox;

import static com.kwoking.aftersales.messaging.RecordSize.MOST_EVENT_BYTES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.json.EventSchemas;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Collects what a transaction says and writes it in one statement just before the commit.
@DefaultBean
@ApplicationScoped
class PostgresOutbox implements Outbox {

    /// The count is taken, and its row locked, before the positions are given out.
    private static final String ADD = """
            with said as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::uuid[],
                                     ?::uuid[], ?::text[], ?::uuid[]) with ordinality
                    as t (aggregatetype, aggregateid, type, payload, subject, happened_at, correlation_id, causation_id,
                          traceparent, id, place)
            ), counted as (
                insert into event_sequence as s (aggregatetype, aggregateid, last)
                select aggregatetype, aggregateid, count(*) from said group by 1, 2 order by 1, 2
                on conflict (aggregatetype, aggregateid) do update set last = s.last + excluded.last
                returning aggregatetype, aggregateid, last
            )
            insert into outbox (aggregatetype, aggregateid, type, payload, subject, sequence, happened_at, correlation_id,
                                causation_id, traceparent, id)
            select aggregatetype, aggregateid, type, payload, subject,
                   last - count(*) over (partition by aggregatetype, aggregateid)
                        + row_number() over (partition by aggregatetype, aggregateid order by place),
                   happened_at, correlation_id, causation_id, traceparent, coalesce(id, uuidv7())
              from said join counted using (aggregatetype, aggregateid)
             order by place
            returning position, id, aggregatetype, aggregateid, type, sequence
            """;

    /// Of UTF-8, so that an event of the usual size is not encoded only to be counted.
    private static final int MOST_BYTES_PER_CHAR = 3;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final EventSchemas schemas;
    private final Handover handover;

    PostgresOutbox(Sql sql, TransactionSynchronizationRegistry transaction, EventSchemas schemas, Handover handover) {
        this.sql = sql;
        this.transaction = transaction;
        this.schemas = schemas;
        this.handover = handover;
    }

    @Override
    public void add(DomainEvent event) {
        leave(event, null);
    }

    @Override
    public void add(DomainEvent event, UUID id) {
        leave(event, id);
    }

    @Override
    public void forget(EventType state, String key, Instant when) {
        if (!state.stream().isCompacted()) {
            throw new IllegalArgumentException("nothing that %s says can be forgotten".formatted(state.stream()));
        }
        needsATransaction();
        said().add(new Said(state, key, key, when.truncatedTo(MICROS), null, null, Cause.current()));
    }

    private void leave(DomainEvent event, @Nullable UUID id) {
        needsATransaction();
        keepsItsPromise(event);
        said().add(new Said(
                EventType.of(event),
                event.key(),
                event.subject(),
                event.happenedAt().truncatedTo(MICROS),
                id,
                payloadOf(event),
                Cause.current()));
    }

    private void needsATransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event can only be left in the outbox inside a transaction");
        }
    }

    /// What lacks something that the contract requires is refused by every reader, again and again. Here it takes only
    /// its own transaction with it.
    private void keepsItsPromise(DomainEvent event) {
        var type = EventType.of(event);
        schemas.objection(type, EventJson.tree(event)).ifPresent(objection -> {
            throw new IllegalStateException("a %s that breaks its schema: %s".formatted(type.wireName(), objection));
        });
    }

    /// What Kafka would not take is refused here, because it would hold up all that follows.
    private static String payloadOf(DomainEvent event) {
        String payload = EventJson.write(event);
        if (payload.length() > MOST_EVENT_BYTES / MOST_BYTES_PER_CHAR
                && payload.getBytes(UTF_8).length > MOST_EVENT_BYTES) {
            throw new IllegalArgumentException("a %s of more than %d bytes is too large to be told"
                    .formatted(event.getClass().getSimpleName(), MOST_EVENT_BYTES));
        }
        return payload;
    }

    private List<Said> said() {
        if (transaction.getResource(PostgresOutbox.class) instanceof Collected collected) {
            return collected.said;
        }
        var collected = new Collected();
        transaction.putResource(PostgresOutbox.class, collected);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                collected.written = write(collected.said);
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    handover.committed(collected.written);
                }
            }
        });
        return collected.said;
    }

    /// Returns them as they will be sent, in the order in which they were said.
    private List<OutboxRow> write(List<Said> said) {
        var place = new AtomicInteger();
        return sql.query(
                ADD,
                row -> said.get(place.getAndIncrement()).asWrittenIn(row),
                Column.texts(said, each -> each.type().topic()),
                Column.texts(said, Said::key),
                Column.texts(said, each -> each.type().wireName()),
                Column.texts(said, Said::payload),
                Column.texts(said, Said::subject),
                Column.instants(said, Said::happenedAt),
                Column.uuids(said, each -> each.cause().correlationId()),
                Column.uuids(said, each -> each.cause().eventId()),
                Column.texts(said, each -> each.cause().traceparent()),
                Column.uuids(said, Said::id));
    }

    private static final class Collected {

        private final List<Said> said = new ArrayList<>();
        private List<OutboxRow> written = List.of();
    }
}
