package com.kwoking.aftersales.orders.customer;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@ApplicationScoped
class PostgresCustomers implements Customers {

    private static final String KEEP_CONTACT = """
            insert into customer (customer_id, email, name, locale, optional_letters, updated_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (customer_id) do update
            set email = excluded.email, name = excluded.name, locale = excluded.locale,
                optional_letters = excluded.optional_letters, updated_at = excluded.updated_at
            """;

    private static final String KEEP_ADDRESS = """
            insert into shipping_address (order_id, name, street, addition, postal_code, city, country, phone)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADDRESS = """
            select name, street, addition, postal_code, city, country, phone from shipping_address where order_id = ?
            """;

    private final Sql sql;

    PostgresCustomers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(CustomerContact contact) {
        sql.update(
                KEEP_CONTACT,
                contact.customerId().value(),
                contact.email(),
                contact.name(),
                contact.locale(),
                contact.optionalLetters(),
                contact.updatedAt());
    }

    @Override
    public void keep(OrderId orderId, ShippingAddress address) {
        sql.update(
                KEEP_ADDRESS,
                orderId.value(),
                address.name(),
                address.street(),
                address.addition(),
                address.postalCode(),
                address.city(),
                address.country(),
                address.phone());
    }

    @Override
    public Optional<ShippingAddress> addressOf(OrderId orderId) {
        return sql.first(ADDRESS, PostgresCustomers::address, orderId.value());
    }

    private static ShippingAddress address(ResultSet row) throws SQLException {
        return new ShippingAddress(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
