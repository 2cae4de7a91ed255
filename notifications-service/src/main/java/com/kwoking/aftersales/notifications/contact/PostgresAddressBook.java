package com.kwoking.aftersales.notifications.contact;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.notifications.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;

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

    private final Sql sql;

    PostgresAddressBook(Sql sql) {
        this.sql = sql;
    }

    /// Only whoever is not found is locked and looked for again: a letter usually comes after its contact.
    @Override
    public Map<CustomerId, Contact> of(Collection<CustomerId> customers) {
        var found = find(customers);
        var unknown =
                customers.stream().filter(each -> !found.containsKey(each)).toList();
        if (!unknown.isEmpty()) {
            lock(unknown);
            found.putAll(find(unknown));
        }
        return found;
    }

    @Override
    public void note(List<Contact> contacts) {
        var newest = contacts.stream()
                .collect(toMap(Contact::customerId, identity(), BinaryOperator.maxBy(comparing(Contact::updatedAt))));
        lock(newest.keySet());
        sql.update(
                NOTE,
                Column.uuids(newest.keySet(), CustomerId::value),
                Column.texts(newest.values(), Contact::email),
                Column.texts(newest.values(), Contact::name),
                Column.texts(newest.values(), each -> each.language().name()),
                Column.instants(newest.values(), Contact::updatedAt));
    }

    private Map<CustomerId, Contact> find(Collection<CustomerId> customers) {
        return sql.query(OF, PostgresAddressBook::contact, Column.uuids(customers, CustomerId::value)).stream()
                .collect(toMap(Contact::customerId, identity(), (one, _) -> one, HashMap::new));
    }

    private void lock(Collection<CustomerId> customers) {
        sql.query(LOCK, ResultSet::getRow, Column.texts(customers, each -> each.value()
                .toString()));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new CustomerId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                Language.valueOf(row.getString(4)),
                Sql.instant(row, 5));
    }
}
