package com.kwoking.aftersales.notifications.writing.postgres;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.writing.domain.Draft;
import com.kwoking.aftersales.notifications.writing.domain.Letter;
import com.kwoking.aftersales.notifications.writing.domain.Letters;
import com.kwoking.aftersales.notifications.writing.domain.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A poll's letters go in with one statement, and so do those that a contact sets free.
@ApplicationScoped
class PostgresLetters implements Letters {

    private static final String ADD = """
            insert into letter (id, cause_id, correlation_id, traceparent, template, order_id, customer_id, useless_from,
                                state, message, language, subject, body, written_at)
            select *, ?::timestamptz
              from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::timestamptz[],
                          ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            on conflict do nothing
            """;

    private static final String AWAITING = """
            select cause_id, correlation_id, traceparent, template, order_id, customer_id, message
              from letter where state = 'AWAITING_CONTACT' and customer_id = any (?) order by written_at
            """;

    private static final String RELEASE = """
            update letter l
               set state = 'PENDING', message = null, language = r.language, subject = r.subject, body = r.body,
                   due_at = now()
              from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as r (id, language, subject, body)
             where l.id = r.id and l.state = 'AWAITING_CONTACT'
            """;

    private final Sql sql;

    PostgresLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<Letter> letters, Instant writtenAt) {
        List<Draft> drafts = letters.stream().map(Letter::draft).toList();
        sql.update(
                ADD,
                writtenAt,
                Column.uuids(drafts, each -> each.id().value()),
                Column.uuids(drafts, each -> each.trigger().eventId()),
                Column.uuids(drafts, each -> each.trigger().correlationId()),
                Column.texts(drafts, each -> each.trigger().traceparent()),
                Column.texts(drafts, each -> each.template().wireName()),
                Column.uuids(drafts, each -> each.orderId().value()),
                Column.uuids(drafts, each -> each.customerId().value()),
                Column.instants(drafts, each -> each.message().uselessFrom()),
                Column.texts(letters, PostgresLetters::state),
                Column.texts(letters, PostgresLetters::message),
                Column.texts(letters, PostgresLetters::language),
                Column.texts(letters, PostgresLetters::subject),
                Column.texts(letters, PostgresLetters::body));
    }

    @Override
    public List<Draft> awaitingContact(Collection<CustomerId> customers) {
        return sql.query(AWAITING, PostgresLetters::draft, Column.uuids(customers, CustomerId::value));
    }

    @Override
    public void release(List<Letter.Ready> letters) {
        sql.update(
                RELEASE,
                Column.uuids(letters, each -> each.draft().id().value()),
                Column.texts(letters, PostgresLetters::language),
                Column.texts(letters, PostgresLetters::subject),
                Column.texts(letters, PostgresLetters::body));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new Trigger(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                new OrderId(row.getObject(5, UUID.class)),
                new CustomerId(row.getObject(6, UUID.class)),
                StoredMessages.read(Template.named(row.getString(4)), row.getString(7)));
    }

    private static String state(Letter letter) {
        return switch (letter) {
            case Letter.AwaitingContact _ -> "AWAITING_CONTACT";
            case Letter.Ready _ -> "PENDING";
        };
    }

    private static @Nullable String message(Letter letter) {
        return switch (letter) {
            case Letter.AwaitingContact(Draft draft) -> StoredMessages.write(draft.message());
            case Letter.Ready _ -> null;
        };
    }

    private static @Nullable Words words(Letter letter) {
        return switch (letter) {
            case Letter.AwaitingContact _ -> null;
            case Letter.Ready ready -> ready.words();
        };
    }

    private static @Nullable String language(Letter letter) {
        Words words = words(letter);
        return words == null ? null : words.language().name();
    }

    private static @Nullable String subject(Letter letter) {
        Words words = words(letter);
        return words == null ? null : words.subject();
    }

    private static @Nullable String body(Letter letter) {
        Words words = words(letter);
        return words == null ? null : words.body();
    }
}
