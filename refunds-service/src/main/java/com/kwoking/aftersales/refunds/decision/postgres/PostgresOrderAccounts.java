package com.kwoking.aftersales.refunds.decision.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Unpaid;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Accounts as what was told and what was decided; a row each, and counters beside them that the
/// database itself holds within bounds.
@ApplicationScoped
class PostgresOrderAccounts implements OrderAccounts {

    /// In one order for everybody, so that two who want the same accounts wait instead of dying.
    private static final String LOCK =
            "select order_id from order_account where order_id = any (?) order by order_id for update";

    /// An account that nobody opened cannot be locked, so it is opened first.
    private static final String OPEN = """
            insert into order_account (order_id) select id from unnest(?) as id order by id on conflict do nothing
            """;

    /// Asked once the lock is there: beside it, it would tell what was known when the waiting began.
    private static final String PAYMENTS = "select order_id, payment from order_payment where order_id = any (?)";

    private static final String REFUNDS =
            "select document, state = 'WITHDRAWN' from refund where order_id = any (?) order by position";

    private static final String ORDER_OF = "select order_id from refund where refund_id = ?";

    /// As whoever changes payouts does it: first their refunds, always in this order.
    private static final String LOCK_REFUNDS =
            "select 1 from refund where refund_id = any (?) order by refund_id for update";

    private static final String TOUCHED =
            "select distinct refund_id from payout where refund_id = any (?) and not never_asked(payout)";

    private final Sql sql;
    private final WaitingOccasionRows waiting;
    private final PaymentWriter paymentWriter;
    private final RefundWriter refunds;

    PostgresOrderAccounts(Sql sql, WaitingOccasionRows waiting, PaymentWriter paymentWriter, RefundWriter refunds) {
        this.sql = sql;
        this.waiting = waiting;
        this.paymentWriter = paymentWriter;
        this.refunds = refunds;
    }

    @Override
    public Map<OrderId, OrderAccount> of(Collection<OrderId> orderIds) {
        List<UUID> wanted = orderIds.stream().map(OrderId::value).distinct().toList();
        open(wanted);
        Map<UUID, OrderPaid> payments =
                sql.query(PAYMENTS, row -> KeptDocuments.PAYMENT.read(row.getString(2)), uuids(wanted)).stream()
                        .collect(Collectors.toMap(payment -> payment.orderId().value(), payment -> payment));
        Map<UUID, List<Refund>> decided = refundsOf(List.copyOf(payments.keySet()));
        List<UUID> unpaid =
                wanted.stream().filter(id -> !payments.containsKey(id)).toList();
        Map<UUID, List<Occasion>> waits = waiting.of(unpaid);
        var accounts = new HashMap<OrderId, OrderAccount>();
        payments.forEach(
                (id, payment) -> accounts.put(new OrderId(id), new Paid(payment, decided.getOrDefault(id, List.of()))));
        unpaid.forEach(
                id -> accounts.put(new OrderId(id), new Unpaid(new OrderId(id), waits.getOrDefault(id, List.of()))));
        return accounts;
    }

    @Override
    public Optional<OrderId> orderOf(RefundId refundId) {
        return sql.query(ORDER_OF, row -> new OrderId(row.getObject(1, UUID.class)), refundId.value()).stream()
                .findFirst();
    }

    @Override
    public void save(List<Change> changes, Map<RefundId, Trail> trails) {
        var run = new ArrayList<Change>();
        for (Change change : changes) {
            if (change instanceof Change.RefundWithdrawn(Refund refund, Instant _)) {
                saveAll(run, trails);
                refunds.withdraw(refund);
                run.clear();
            } else {
                run.add(change);
            }
        }
        saveAll(run, trails);
    }

    private void saveAll(List<Change> changes, Map<RefundId, Trail> trails) {
        var payments = new ArrayList<OrderPaid>();
        var waits = new ArrayList<Change.OccasionWaits>();
        var added = new ArrayList<Refund>();
        for (Change change : changes) {
            switch (change) {
                case Change.PaymentHeard(OrderPaid payment) -> {
                    payments.add(payment);
                    waits.removeIf(wait -> wait.occasion().orderId().equals(payment.orderId()));
                }
                case Change.OccasionWaits wait -> waits.add(wait);
                case Change.RefundAdded(Refund refund) -> added.add(refund);
                case Change.RefundWithdrawn _ -> {} // Never among these.
            }
        }
        if (!payments.isEmpty()) {
            paymentWriter.add(payments);
            waiting.settle(
                    payments.stream().map(payment -> payment.orderId().value()).toList(), waits);
        }
        if (!waits.isEmpty()) {
            waiting.add(waits);
        }
        if (!added.isEmpty()) {
            refunds.add(added, trails);
        }
    }

    private void open(List<UUID> wanted) {
        Set<UUID> locked = lock(wanted);
        List<UUID> missing = wanted.stream().filter(id -> !locked.contains(id)).toList();
        if (!missing.isEmpty()) {
            sql.update(OPEN, uuids(missing));
            lock(missing);
        }
    }

    private Set<UUID> lock(List<UUID> ids) {
        return new HashSet<>(sql.query(LOCK, row -> row.getObject(1, UUID.class), uuids(ids)));
    }

    private Map<UUID, List<Refund>> refundsOf(List<UUID> orders) {
        return orders.isEmpty()
                ? Map.of()
                : asTheyStand(sql.query(REFUNDS, PostgresOrderAccounts::refund, uuids(orders)))
                        .collect(
                                Collectors.groupingBy(refund -> refund.orderId().value()));
    }

    /// Held back is a refund of whose cause no payout was ever asked for, of the provider or of a person: any other may
    /// be paid. Locked, so that nobody releases what is about to be withdrawn.
    private Stream<Refund> asTheyStand(List<Refund> refunds) {
        Map<UUID, RefundCause> held = refunds.stream()
                .filter(Refund::isHeldBack)
                .flatMap(each -> refunds.stream().filter(part -> part.cause().equals(each.cause())))
                .collect(Collectors.toMap(part -> part.id().value(), Refund::cause));
        if (held.isEmpty()) {
            return refunds.stream();
        }
        sql.query(LOCK_REFUNDS, _ -> 1, uuids(List.copyOf(held.keySet())));
        Set<RefundCause> touched =
                sql.query(TOUCHED, row -> row.getObject(1, UUID.class), uuids(List.copyOf(held.keySet()))).stream()
                        .map(held::get)
                        .collect(Collectors.toSet());
        return refunds.stream()
                .map(refund -> refund.isHeldBack() && touched.contains(refund.cause()) ? refund.released() : refund);
    }

    private static Refund refund(ResultSet row) throws SQLException {
        Refund refund = KeptDocuments.REFUND.read(row.getString(1));
        return row.getBoolean(2) ? refund.withdrawn() : refund;
    }

    private static Column uuids(List<UUID> ids) {
        return Column.uuids(ids, id -> id);
    }
}
