package com.kwoking.aftersales.returns.purchase.postgres;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A poll's orders are locked, read and written in one statement each.
@ApplicationScoped
class PostgresPurchases implements Purchases {

    static final StoredDocument<Purchase> DOCUMENT = StoredDocument.of(Purchase.class);

    /// Sorted before any is taken, so that two who want the same orders cannot wait for each other.
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(cast(id as text), 0))
              from (select distinct id from unnest(?) as id order by id) as sorted
            """;

    private static final String READ = "select document from purchase where order_id = any (?)";

    private static final String WRITE = """
            insert into purchase (order_id, document)
            select order_id, cast(document as jsonb)
              from unnest(cast(? as uuid[]), cast(? as text[])) as t (order_id, document)
            on conflict (order_id) do update set document = excluded.document
            """;

    private final Sql sql;

    PostgresPurchases(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Purchase of(OrderId orderId) {
        return of(List.of(orderId)).getOrDefault(orderId, Purchase.unheardOf(orderId));
    }

    @Override
    public Map<OrderId, Purchase> of(Collection<OrderId> orderIds) {
        sql.query(LOCK, _ -> 1, uuids(orderIds));
        return read(orderIds);
    }

    @Override
    public Purchase seen(OrderId orderId) {
        return read(List.of(orderId)).getOrDefault(orderId, Purchase.unheardOf(orderId));
    }

    @Override
    public void save(Collection<Purchase> purchases) {
        List<Purchase> sorted = purchases.stream()
                .sorted(Comparator.comparing(purchase -> purchase.orderId().value()))
                .toList();
        sql.update(
                WRITE,
                Column.uuids(sorted, purchase -> purchase.orderId().value()),
                Column.texts(sorted, DOCUMENT::write));
    }

    private Map<OrderId, Purchase> read(Collection<OrderId> orderIds) {
        return sql.query(READ, PostgresPurchases::purchase, uuids(orderIds)).stream()
                .collect(toMap(Purchase::orderId, identity()));
    }

    private static Purchase purchase(ResultSet row) throws SQLException {
        return DOCUMENT.read(row.getString(1));
    }

    private static Column uuids(Collection<OrderId> orderIds) {
        return Column.uuids(orderIds, OrderId::value);
    }
}
