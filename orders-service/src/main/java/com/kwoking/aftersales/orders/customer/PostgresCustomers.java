package com.kwoking.aftersales.orders.customer;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

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

    private final DataSource database;

    PostgresCustomers(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(CustomerContact contact) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP_CONTACT)) {
            statement.setObject(1, contact.customerId().value());
            statement.setString(2, contact.email());
            statement.setString(3, contact.name());
            statement.setString(4, contact.locale());
            statement.setBoolean(5, contact.optionalLetters());
            statement.setObject(6, contact.updatedAt().atOffset(UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public void keep(OrderId orderId, ShippingAddress address) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP_ADDRESS)) {
            statement.setObject(1, orderId.value());
            statement.setString(2, address.name());
            statement.setString(3, address.street());
            statement.setString(4, address.addition());
            statement.setString(5, address.postalCode());
            statement.setString(6, address.city());
            statement.setString(7, address.country());
            statement.setString(8, address.phone());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public Optional<ShippingAddress> addressOf(OrderId orderId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADDRESS)) {
            statement.setObject(1, orderId.value());
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new ShippingAddress(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
