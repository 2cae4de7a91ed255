package com.kwoking.aftersales.returns.purchase.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// A poll's orders are locked, read and written in one statement each.
@ApplicationScoped
class PostgresPurchases implements Purchases {

    static final StoredDocument<Purchase> DOCUMENT = StoredDocument.of(Purchase.class);

    /// Sorted before any is taken, so that two who want the same orders cannot wait for each other.
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(cast(id as text), 0))
              from (select distinct id from unnest(?) as id order by id) as sorted
            """;

    private static final String READ = "select order_id, document from purchase where order_id = any (?)";

    private static final String WRITE = """
            insert into purchase (order_id, document)
            select order_id, cast(document as jsonb)
              from unnest(cast(? as uuid[]), cast(? as text[])) as t (order_id, document)
            on conflict (order_id) do update set document = excluded.document
            """;

    private final DataSource database;

    PostgresPurchases(DataSource database) {
        this.database = database;
    }

    @Override
    public Purchase of(OrderId orderId) {
        return of(List.of(orderId)).getOrDefault(orderId, Purchase.unheardOf(orderId));
    }

    @Override
    public Map<OrderId, Purchase> of(Collection<OrderId> orderIds) {
        try (Connection connection = database.getConnection()) {
            lock(connection, orderIds);
            return read(connection, orderIds);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public Purchase seen(OrderId orderId) {
        try (Connection connection = database.getConnection()) {
            return read(connection, List.of(orderId)).getOrDefault(orderId, Purchase.unheardOf(orderId));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public void save(Collection<Purchase> purchases) {
        List<Purchase> sorted = purchases.stream()
                .sorted(Comparator.comparing(purchase -> purchase.orderId().value()))
                .toList();
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(WRITE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            sorted.stream()
                                    .map(purchase -> purchase.orderId().value())
                                    .toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", sorted.stream().map(DOCUMENT::write).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static void lock(Connection connection, Collection<OrderId> orderIds) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, uuids(connection, orderIds));
            statement.execute();
        }
    }

    private static Map<OrderId, Purchase> read(Connection connection, Collection<OrderId> orderIds)
            throws SQLException {
        var found = new HashMap<OrderId, Purchase>();
        try (var statement = connection.prepareStatement(READ)) {
            statement.setArray(1, uuids(connection, orderIds));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(new OrderId(rows.getObject(1, UUID.class)), DOCUMENT.read(rows.getString(2)));
                }
            }
        }
        return found;
    }

    private static java.sql.Array uuids(Connection connection, Collection<OrderId> orderIds) throws SQLException {
        return connection.createArrayOf(
                "uuid", orderIds.stream().map(OrderId::value).toArray());
    }
}
