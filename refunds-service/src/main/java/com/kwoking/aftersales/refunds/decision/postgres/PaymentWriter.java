package com.kwoking.aftersales.refunds.decision.postgres;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Writes payments that were heard, many at a time, with the counters that refunds go up in.
@ApplicationScoped
class PaymentWriter {

    private final Sql sql;

    PaymentWriter(Sql sql) {
        this.sql = sql;
    }

    void add(List<OrderPaid> payments) {
        sql.update(
                """
                insert into order_payment (order_id, payment) select * from unnest(?::uuid[], ?::text[])
                """,
                Column.uuids(payments, payment -> payment.orderId().value()),
                Column.texts(payments, KeptDocuments.PAYMENT::write));
        sql.update(
                """
                update order_account set captured = new.captured
                  from unnest(?::uuid[], ?::bigint[]) as new (order_id, captured)
                 where order_account.order_id = new.order_id
                """,
                Column.uuids(payments, payment -> payment.orderId().value()),
                Column.longs(payments, payment -> payment.total().minorUnits()));
        var tenders = payments.stream()
                .flatMap(payment -> payment.tenders().stream().map(tender -> new OfOrder<>(payment, tender)))
                .toList();
        sql.update(
                """
                insert into tender (order_id, tender_id, captured) select * from unnest(?::uuid[], ?::text[], ?::bigint[])
                """,
                Column.uuids(tenders, OfOrder::orderId),
                Column.texts(tenders, each -> each.part().tenderId().value()),
                Column.longs(tenders, each -> each.part().captured().minorUnits()));
        var units = payments.stream()
                .flatMap(payment -> payment.lines().stream()
                        .flatMap(line -> line.units().stream())
                        .map(unit -> new OfOrder<>(payment, unit)))
                .toList();
        sql.update(
                """
                insert into paid_unit (order_id, unit_id, net, shipping_share)
                select * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[])
                """,
                Column.uuids(units, OfOrder::orderId),
                Column.texts(units, each -> each.part().unitId().value()),
                Column.longs(units, each -> minor(each.part().net())),
                Column.longs(units, each -> minor(each.part().shippingShare())));
    }

    private static long minor(Money money) {
        return money.minorUnits();
    }

    private record OfOrder<T>(OrderPaid payment, T part) {

        UUID orderId() {
            return payment.orderId().value();
        }
    }
}
