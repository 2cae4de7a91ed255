package com.kwoking.aftersales.refunds.decision.postgres;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundedUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes decided refunds, many at a time. The counters go up in the same transaction; their check
/// constraints are the last word (I1, I2, R31).
@ApplicationScoped
class RefundWriter {

    private final Sql sql;

    RefundWriter(Sql sql) {
        this.sql = sql;
    }

    void add(List<Refund> refunds, Map<RefundId, Trail> trails) {
        sql.update(
                """
                insert into refund (refund_id, order_id, state, total, balance_due, document, decided_at, correlation_id,
                                    told_as, traceparent)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[],
                                     ?::uuid[], ?::uuid[], ?::text[])
                """,
                Column.uuids(refunds, refund -> refund.id().value()),
                Column.uuids(refunds, refund -> refund.orderId().value()),
                Column.texts(refunds, refund -> refund.firstState().name()),
                Column.longs(refunds, refund -> refund.total().minorUnits()),
                Column.longs(refunds, refund -> refund.balanceDue().minorUnits()),
                Column.texts(refunds, KeptDocuments.REFUND::write),
                Column.instants(refunds, refund -> refund.decidedAt()),
                Column.uuids(refunds, refund -> trail(trails, refund).correlationId()),
                Column.uuids(refunds, refund -> trail(trails, refund).decided()),
                Column.texts(refunds, refund -> trail(trails, refund).traceparent()));
        addPayouts(refunds);
        count(refunds, 1);
    }

    private static Trail trail(Map<RefundId, Trail> trails, Refund refund) {
        return Objects.requireNonNull(trails.get(refund.id()), "nobody was told of the refund");
    }

    /// Nothing of it was ever asked for: there is nothing to pay any more, and the counters forget it.
    void withdraw(Refund refund) {
        UUID id = refund.id().value();
        int forgotten = sql.update("delete from payout where refund_id = ? and never_asked(payout)", id);
        if (forgotten != refund.payouts().size()) {
            throw new IllegalStateException("refund %s may be paid: it cannot be withdrawn".formatted(id));
        }
        sql.update("update refund set state = ? where refund_id = ?", Refund.State.WITHDRAWN.name(), id);
        count(List.of(refund), -1);
    }

    /// @param times 1 to add them, -1 to take them away
    private void count(List<Refund> refunds, int times) {
        countOnOrders(refunds, times);
        countOnTenders(payoutsOf(refunds), times);
        countOnUnits(refunds, times);
    }

    private void countOnOrders(List<Refund> refunds, int times) {
        sql.update(
                """
                update order_account set refunded = refunded + new.total, by_hand = order_account.by_hand + new.by_hand
                  from (select order_id, sum(total) as total, sum(by_hand) as by_hand
                          from unnest(?::uuid[], ?::bigint[], ?::bigint[]) as t (order_id, total, by_hand)
                         group by order_id) as new
                 where order_account.order_id = new.order_id
                """,
                Column.uuids(refunds, refund -> refund.orderId().value()),
                Column.longs(
                        refunds,
                        refund -> refund.isByHand() ? 0 : times * refund.total().minorUnits()),
                Column.longs(
                        refunds,
                        refund -> refund.isByHand() ? times * refund.total().minorUnits() : 0));
    }

    private static List<OfRefund<Payout>> payoutsOf(List<Refund> refunds) {
        return refunds.stream()
                .flatMap(refund -> refund.payouts().stream().map(payout -> new OfRefund<>(refund, payout)))
                .toList();
    }

    private void addPayouts(List<Refund> refunds) {
        List<OfRefund<Payout>> payouts = payoutsOf(refunds);
        if (payouts.isEmpty()) {
            return;
        }
        Set<RefundCause> held =
                refunds.stream().filter(Refund::isHeldBack).map(Refund::cause).collect(Collectors.toSet());
        sql.update(
                """
                insert into payout (refund_id, tender_id, amount, state)
                select * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[])
                """,
                Column.uuids(payouts, each -> each.refund().id().value()),
                Column.texts(payouts, each -> each.part().tenderId().value()),
                Column.longs(payouts, each -> each.part().amount().minorUnits()),
                Column.texts(payouts, each -> each.refund().payoutsStart(held).name()));
    }

    private void countOnTenders(List<OfRefund<Payout>> payouts, int times) {
        if (payouts.isEmpty()) {
            return;
        }
        sql.update(
                """
                update tender set refunded = refunded + new.amount
                  from (select order_id, tender_id, sum(amount) as amount
                          from unnest(?::uuid[], ?::text[], ?::bigint[]) as t (order_id, tender_id, amount)
                         group by order_id, tender_id) as new
                 where (tender.order_id, tender.tender_id) = (new.order_id, new.tender_id)
                """,
                Column.uuids(payouts, OfRefund::orderId),
                Column.texts(payouts, each -> each.part().tenderId().value()),
                Column.longs(payouts, each -> times * each.part().amount().minorUnits()));
    }

    private void countOnUnits(List<Refund> refunds, int times) {
        List<OfRefund<RefundedUnit>> settled = refunds.stream()
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
                Column.uuids(settled, OfRefund::orderId),
                Column.texts(settled, each -> each.part().unitId().value()),
                Column.longs(settled, each -> times * each.part().item().minorUnits()),
                Column.longs(settled, each -> times * each.part().shipping().minorUnits()));
    }

    private record OfRefund<T>(Refund refund, T part) {

        UUID orderId() {
            return refund.orderId().value();
        }
    }
}
