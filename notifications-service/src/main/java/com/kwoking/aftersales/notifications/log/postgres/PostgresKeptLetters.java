package com.kwoking.aftersales.notifications.log.postgres;

import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.notifications.log.domain.KeptLetter;
import com.kwoking.aftersales.notifications.log.domain.KeptLetters;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresKeptLetters implements KeptLetters, PanacheRepositoryBase<LetterRow, UUID> {

    private static final String REPEAT = """
            insert into letter (id, copy_of, cause_id, correlation_id, traceparent, template, order_id, customer_id,
                                state, language, subject, body, written_at)
            select ?, id, cause_id, correlation_id, traceparent, template, order_id, customer_id,
                   'PENDING', language, subject, body, ?
              from letter where id = ?
            """;

    private final Sql sql;

    PostgresKeptLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<KeptLetter> of(LetterId id) {
        return findByIdOptional(id.value())
                .map(asked -> asked.copyOf == null ? asked.id : asked.copyOf)
                .flatMap(original -> findByIdOptional(original, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> row.toKept(copiesOf(row)));
    }

    @Override
    public void repeat(KeptLetter original, LetterId copy, Instant writtenAt) {
        sql.update(REPEAT, copy.value(), writtenAt, original.id().value());
    }

    private List<Instant> copiesOf(LetterRow original) {
        return list("copyOf", original.id).stream().map(copy -> copy.writtenAt).toList();
    }
}
