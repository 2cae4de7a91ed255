package com.kwoking.aftersales.notifications.writing.postgres;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.notifications.database.Columns;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.writing.domain.Draft;
import com.kwoking.aftersales.notifications.writing.domain.Letter;
import com.kwoking.aftersales.notifications.writing.domain.Letters;
import com.kwoking.aftersales.notifications.writing.domain.Why;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
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

    private final DataSource database;

    PostgresLetters(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(List<Letter> letters, Instant writtenAt) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            var columns = new Columns<>(connection, letters);
            statement.setObject(1, writtenAt.atOffset(ZoneOffset.UTC));
            statement.setArray(2, columns.uuids(each -> each.draft().id().value()));
            statement.setArray(3, columns.uuids(each -> each.draft().why().eventId()));
            statement.setArray(4, columns.uuids(each -> each.draft().why().correlationId()));
            statement.setArray(5, columns.texts(each -> each.draft().why().traceparent()));
            statement.setArray(6, columns.texts(each -> each.draft().template().wireName()));
            statement.setArray(7, columns.uuids(each -> each.draft().orderId().value()));
            statement.setArray(
                    8, columns.uuids(each -> each.draft().customerId().value()));
            statement.setArray(
                    9, columns.instants(each -> each.draft().message().uselessFrom()));
            statement.setArray(10, columns.texts(PostgresLetters::state));
            statement.setArray(11, columns.texts(PostgresLetters::message));
            statement.setArray(12, columns.texts(PostgresLetters::language));
            statement.setArray(13, columns.texts(PostgresLetters::subject));
            statement.setArray(14, columns.texts(PostgresLetters::body));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public List<Draft> awaitingContact(Collection<CustomerId> customers) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AWAITING)) {
            var ids = customers.stream().map(CustomerId::value).toArray();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (var rows = statement.executeQuery()) {
                var drafts = new ArrayList<Draft>();
                while (rows.next()) {
                    drafts.add(draft(rows));
                }
                return drafts;
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public void release(List<Letter.Ready> letters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(RELEASE)) {
            var columns = new Columns<>(connection, letters);
            statement.setArray(1, columns.uuids(each -> each.draft().id().value()));
            statement.setArray(2, columns.texts(PostgresLetters::language));
            statement.setArray(3, columns.texts(PostgresLetters::subject));
            statement.setArray(4, columns.texts(PostgresLetters::body));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new Why(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                new OrderId(row.getObject(5, UUID.class)),
                new CustomerId(row.getObject(6, UUID.class)),
                EventJson.read(
                        row.getString(7), Template.named(row.getString(4)).message()));
    }

    private static String state(Letter letter) {
        return switch (letter) {
            case Letter.AwaitingContact _ -> "AWAITING_CONTACT";
            case Letter.Ready _ -> "PENDING";
        };
    }

    private static @Nullable String message(Letter letter) {
        return switch (letter) {
            case Letter.AwaitingContact(Draft draft) -> EventJson.write(draft.message());
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
