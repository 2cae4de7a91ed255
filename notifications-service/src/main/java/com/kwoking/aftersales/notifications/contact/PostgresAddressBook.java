package com.kwoking.aftersales.notifications.contact;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.notifications.database.Columns;
import com.kwoking.aftersales.notifications.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresAddressBook implements AddressBook {

    private static final String OF =
            "select customer_id, email, name, language, updated_at from contact where customer_id = any (?)";

    /// In one order for everybody, so that two transactions cannot wait for each other.
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(customer, 2))
              from (select customer from unnest(?::text[]) as customer order by 1) as sorted
            """;

    private static final String NOTE = """
            insert into contact as c (customer_id, email, name, language, updated_at)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
            on conflict (customer_id) do update
               set email = excluded.email, name = excluded.name, language = excluded.language,
                   updated_at = excluded.updated_at
             where c.updated_at <= excluded.updated_at
            """;

    private final DataSource database;

    PostgresAddressBook(DataSource database) {
        this.database = database;
    }

    /// Only whoever is not found is locked and looked for again: a letter usually comes after its contact.
    @Override
    public Map<CustomerId, Contact> of(Collection<CustomerId> customers) {
        try (var connection = database.getConnection()) {
            var found = find(connection, customers);
            var unknown =
                    customers.stream().filter(each -> !found.containsKey(each)).toList();
            if (!unknown.isEmpty()) {
                lock(connection, unknown);
                found.putAll(find(connection, unknown));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public void note(List<Contact> contacts) {
        var newest = contacts.stream()
                .collect(toMap(
                        Contact::customerId,
                        identity(),
                        BinaryOperator.maxBy(java.util.Comparator.comparing(Contact::updatedAt))));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            lock(connection, newest.keySet());
            var columns = new Columns<>(connection, new ArrayList<>(newest.values()));
            statement.setArray(1, columns.uuids(each -> each.customerId().value()));
            statement.setArray(2, columns.texts(Contact::email));
            statement.setArray(3, columns.texts(Contact::name));
            statement.setArray(4, columns.texts(each -> each.language().name()));
            statement.setArray(5, columns.instants(Contact::updatedAt));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Map<CustomerId, Contact> find(Connection connection, Collection<CustomerId> customers)
            throws SQLException {
        try (var statement = connection.prepareStatement(OF)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", customers.stream().map(CustomerId::value).toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new HashMap<CustomerId, Contact>();
                while (rows.next()) {
                    var contact = contact(rows);
                    found.put(contact.customerId(), contact);
                }
                return found;
            }
        }
    }

    private static void lock(Connection connection, Collection<CustomerId> customers) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            customers.stream()
                                    .map(each -> each.value().toString())
                                    .toArray()));
            statement.execute();
        }
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new CustomerId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                Language.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
