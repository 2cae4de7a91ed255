package com.kwoking.aftersales.refunds.postgres;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.messaging.EventJson;
import com.kwoking.aftersales.refunds.domain.Payout;
import com.kwoking.aftersales.refunds.domain.Refund;
import com.kwoking.aftersales.refunds.domain.Settled;
import com.kwoking.aftersales.refunds.postgres.Sql.Column;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Writes decided refunds, many at a time. The counters go up in the same transaction; their check
/// constraints are the last word (I1, I2, R31).
@ApplicationScoped
class RefundWriter {

    private final Sql sql;

    RefundWriter(Sql sql) {
        this.sql = sql;
    }

    void add(List<Refund> refunds) {
        sql.update(
                """
                insert into refund (refund_id, order_id, state, total, balance_due, document, decided_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[])
                """,
                Column.of("uuid", refunds, refund -> refund.id().value()),
                Column.of("uuid", refunds, refund -> refund.orderId().value()),
                Column.of("text", refunds, RefundWriter::stateOf),
                Column.of("bigint", refunds, refund -> refund.total().minorUnits()),
                Column.of("bigint", refunds, refund -> refund.balanceDue().minorUnits()),
                Column.of("text", refunds, EventJson::write),
                Column.of("timestamptz", refunds, refund -> refund.decidedAt().atOffset(UTC)));
        countOnOrders(refunds);
        addPayouts(refunds);
        countOnUnits(refunds);
    }

    private static String stateOf(Refund refund) {
        if (refund.held() != null) {
            return "MANUAL_REQUIRED";
        }
        return refund.payouts().isEmpty() ? "NOTHING_TO_PAY" : "DECIDED";
    }

    private void countOnOrders(List<Refund> refunds) {
        sql.update(
                """
                update order_account set refunded = refunded + new.total, by_hand = order_account.by_hand + new.by_hand
                  from (select order_id, sum(total) as total, sum(by_hand) as by_hand
                          from unnest(?::uuid[], ?::bigint[], ?::bigint[]) as t (order_id, total, by_hand)
                         group by order_id) as new
                 where order_account.order_id = new.order_id
                """,
                Column.of("uuid", refunds, refund -> refund.orderId().value()),
                Column.of(
                        "bigint",
                        refunds,
                        refund -> refund.isByHand() ? 0 : refund.total().minorUnits()),
                Column.of(
                        "bigint",
                        refunds,
                        refund -> refund.isByHand() ? refund.total().minorUnits() : 0));
    }

    private void addPayouts(List<Refund> refunds) {
        List<OfRefund<Payout>> payouts = refunds.stream()
                .flatMap(refund -> refund.payouts().stream().map(payout -> new OfRefund<>(refund, payout)))
                .toList();
        if (payouts.isEmpty()) {
            return;
        }
        Column tenders =
                Column.of("text", payouts, each -> each.part().tenderId().value());
        Column amounts =
                Column.of("bigint", payouts, each -> each.part().amount().minorUnits());
        sql.update(
                """
                insert into payout (refund_id, tender_id, amount, state)
                select * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[])
                """,
                Column.of("uuid", payouts, each -> each.refund().id().value()),
                tenders,
                amounts,
                Column.of("text", payouts, each -> stateOfPayout(each.refund())));
        sql.update("""
                update tender set refunded = refunded + new.amount
                  from (select order_id, tender_id, sum(amount) as amount
                          from unnest(?::uuid[], ?::text[], ?::bigint[]) as t (order_id, tender_id, amount)
                         group by order_id, tender_id) as new
                 where (tender.order_id, tender.tender_id) = (new.order_id, new.tender_id)
                """, Column.of("uuid", payouts, OfRefund::orderId), tenders, amounts);
    }

    private static String stateOfPayout(Refund refund) {
        return switch (refund.held()) {
            case ACCESSORY_PRICE_UNKNOWN -> "HELD";
            case BEYOND_THE_CAPTURE -> "MANUAL_REQUIRED";
            case null -> "DUE";
        };
    }

    private void countOnUnits(List<Refund> refunds) {
        List<OfRefund<Settled>> settled = refunds.stream()
                .flatMap(refund -> refund.settled().stream().map(each -> new OfRefund<>(refund, each)))
                .toList();
        if (settled.isEmpty()) {
            return;
        }
        sql.update(
                """
                update paid_unit
                   set item_settled = item_settled + new.item, shipping_settled = shipping_settled + new.shipping
                  from (select order_id, unit_id, sum(item) as item, sum(shipping) as shipping
                          from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[])
                               as t (order_id, unit_id, item, shipping)
                         group by order_id, unit_id) as new
                 where (paid_unit.order_id, paid_unit.unit_id) = (new.order_id, new.unit_id)
                """,
                Column.of("uuid", settled, OfRefund::orderId),
                Column.of("text", settled, each -> each.part().unitId().value()),
                Column.of("bigint", settled, each -> each.part().item().minorUnits()),
                Column.of("bigint", settled, each -> each.part().shipping().minorUnits()));
    }

    private record OfRefund<T>(Refund refund, T part) {

        UUID orderId() {
            return refund.orderId().value();
        }
    }
}
