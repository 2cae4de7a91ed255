package com.kwoking.aftersales.journeys.bench.refunds;

import java.sql.Connection;
import java.sql.SQLException;

/// Puts paid orders into the tables of refunds-service, as they are after OrderPaid was heard: a million
/// of them would take the long way too long.
final class Accounts {

    private static final String PAYMENT = """
            format('{"orderId":"%1$s","orderNumber":"KW-%2$s","customerId":"00000000-0000-4000-8000-000000000001",'
                || '"country":"FR","paidAt":"2026-03-01T12:00:00Z","policyVersion":"2026-01",'
                || '"policyAcceptedAt":"2026-03-01T11:59:00Z","lines":['
                || '{"line":1,"sku":"LAMP","name":"Lampe de bureau","category":"lighting",'
                || '"accessories":[{"name":"Chargeur","quantity":1,"price":{"minorUnits":1200,"currency":"EUR"}}],"units":['
                || '{"unitId":"1.1","net":{"minorUnits":2625,"currency":"EUR"},"shippingShare":{"minorUnits":259,"currency":"EUR"}},'
                || '{"unitId":"1.2","net":{"minorUnits":2625,"currency":"EUR"},"shippingShare":{"minorUnits":259,"currency":"EUR"}}]},'
                || '{"line":2,"sku":"BULB","name":"Ampoule","category":"lighting","accessories":[],"units":['
                || '{"unitId":"2.1","net":{"minorUnits":1749,"currency":"EUR"},"shippingShare":{"minorUnits":172,"currency":"EUR"}}]}],'
                || '"tenders":[{"tenderId":"card-1","kind":"CARD","paymentReference":"pay_%2$s","captured":{"minorUnits":7689,"currency":"EUR"}}],'
                || '"shipping":{"minorUnits":690,"currency":"EUR"},"total":{"minorUnits":7689,"currency":"EUR"}}',
                md5('order-' || i)::uuid, i)
            """;

    private Accounts() {}

    /// Orders number `from` up to, not including, `to`.
    static void add(Connection database, long from, long to) throws SQLException {
        String numbers = " from generate_series(%d, %d) as i".formatted(from, to - 1);
        try (var statement = database.createStatement()) {
            statement.execute(
                    "insert into order_account (order_id, captured) select md5('order-' || i)::uuid, 7689" + numbers);
            statement.execute("insert into order_payment (order_id, payment) select md5('order-' || i)::uuid, "
                    + PAYMENT + numbers);
            statement.execute("insert into tender (order_id, tender_id, captured)"
                    + " select md5('order-' || i)::uuid, 'card-1', 7689" + numbers);
            for (String unit : Samples.UNITS) {
                boolean bulb = unit.equals("2.1");
                statement.execute("insert into paid_unit (order_id, unit_id, net, shipping_share)"
                        + " select md5('order-' || i)::uuid, '%s', %d, %d%s"
                                .formatted(unit, bulb ? 1749 : 2625, bulb ? 172 : 259, numbers));
            }
            statement.execute("analyze");
        }
    }
}
