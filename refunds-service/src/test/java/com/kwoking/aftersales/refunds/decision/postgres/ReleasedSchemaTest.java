package com.kwoking.aftersales.refunds.decision.postgres;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange;
import com.kwoking.aftersales.refunds.decision.domain.InspectionSample;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.inquiry.postgres.InquiryTables;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import com.kwoking.aftersales.refunds.payout.domain.RefundInPayment;
import com.kwoking.aftersales.refunds.payout.postgres.PayoutTables;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/// A database of release 0.2 (up to V6) with payouts in every state is migrated to the newest schema: what was there is
/// there, and the service can go on with it.
class ReleasedSchemaTest {

    private static final String PAYOUTS = """
            select concat_ws(' ', refund_id, tender_id, amount, state, attempts, failures, provider_reference, last_trouble)
              from payout order by refund_id, tender_id
            """;

    private final Map<String, String> stack = new StackForTests().start();
    private final String schema = "released_" + UUID.randomUUID().toString().replace("-", "");
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final Sql sql = new Sql(database);
    private final WaitingOccasionRows waiting = new WaitingOccasionRows(sql);
    private final PostgresOrderAccounts accounts =
            new PostgresOrderAccounts(sql, waiting, new PaymentWriter(sql), new RefundWriter(sql));
    private final PayoutQueue queue = PayoutTables.queue(sql);

    @BeforeEach
    void release() {
        database.setUrl(stack.get("quarkus.datasource.jdbc.url"));
        database.setUser(stack.get("quarkus.datasource.username"));
        database.setPassword(stack.get("quarkus.datasource.password"));
        database.setCurrentSchema(schema);
        migrate("6");
    }

    @Test
    void whatWasThereIsThere() {
        for (String state : List.of("DUE", "FAILED", "MANUAL_REQUIRED", "HELD", "ISSUED")) {
            held(state, 0, null);
        }
        var before = sql.query(PAYOUTS, row -> row.getString(1));
        var documents = sql.query("select document from refund order by refund_id", row -> row.getString(1));

        migrate("latest");

        assertThat(before).hasSize(5);
        assertThat(sql.query(PAYOUTS, row -> row.getString(1))).isEqualTo(before);
        assertThat(sql.query("select document from refund order by refund_id", row -> row.getString(1)))
                .isEqualTo(documents);
    }

    @Test
    void aPayoutThatIsDueIsPaidAndToldAlthoughItsTrailIsNotKnown() {
        Refund refund = held("DUE", 0, null);
        migrate("latest");

        List<DuePayout> due = queue.take(10, Duration.ofSeconds(30));
        queue.note(List.of(new PayoutResult(due.getFirst(), new PayoutOutcome.Issued("re_1", NOW, null), NOW)), NOW);
        var told = PayoutTables.refunds(sql).of(List.of(refund.id())).stream()
                .flatMap(each -> each.moved(NOW).stream())
                .map(RefundInPayment.Moved::news)
                .toList();

        assertThat(due).extracting(DuePayout::refund).containsExactly(refund);
        assertThat(due.getFirst().refund().owedSince()).isEqualTo(refund.decidedAt());
        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.event()).isInstanceOf(RefundIssued.class);
            assertThat(news.trail()).isNull();
        });
    }

    @Test
    void whatIsHeldAndWasNeverAskedForIsReplaced() {
        Refund refund = held("HELD", 0, null);
        migrate("latest");

        lookAgain(refund);

        assertThat(payoutsOf(refund)).isEmpty();
        assertThat(standing(refund.orderId())).isEqualTo(eur("14.25"));
    }

    @Test
    void whatIsHeldAndWasAskedForStays() {
        Refund refund = held("MANUAL_REQUIRED", 1, "re_1");
        migrate("latest");

        lookAgain(refund);

        assertThat(payoutsOf(refund)).hasSize(1);
        assertThat(standing(refund.orderId())).isEqualTo(eur("26.25"));
    }

    @Test
    void anOccasionThatWaitsIsDecidedWithItsPayment() {
        var order = new OrderId(UUID.randomUUID());
        Occasion.Inspected inspected = inspected(order, conditional(A1).of(someReturn()));
        sql.update(
                "insert into waiting_occasion (event_id, order_id, kind, event) values (?, ?, 'INSPECTED', ?)",
                inspected.eventId(),
                order.value(),
                EventJson.write(inspected.event()));
        migrate("latest");

        assertThat(InquiryTables.waitingOccasions(sql).after(0, 10))
                .singleElement()
                .satisfies(occasion -> assertThat(occasion.why()).isNull());
        hear(order, account -> account.hear(RefundSamples.order(order).paid(), CARD_FIRST, NOW));

        assertThat(standing(order)).isEqualTo(eur("26.25"));
        assertThat(InquiryTables.waitingOccasions(sql).after(0, 10)).isEmpty();
    }

    @Test
    void whatIsDueAndNeverAskedForIsSeen() {
        held("DUE", 0, null);
        migrate("latest");
        sql.update("update payout set due_at = now() - interval '1 hour'");
        var meters = new SimpleMeterRegistry();
        PayoutTables.measure(sql, meters);

        assertThat(meters.get("payouts.waiting.oldest.age").gauge().value()).isCloseTo(3600, within(60.0));
        assertThat(meters.get("payouts.unknown.oldest.age").gauge().value()).isZero();
        assertThat(meters.get("payouts.pending.oldest.age").gauge().value()).isZero();
    }

    /// A refund of one lamp, held back for an accessory without a price, as release 0.2 wrote it.
    private Refund held(String state, int attempts, @Nullable String reference) {
        var order = new OrderId(UUID.randomUUID());
        OrderPaid payment = RefundSamples.order(order).paid();
        var heard = inspected(order, conditional(A1).missing("Housse", null).of(someReturn()));
        Refund decided = decide(payment, heard);
        String document = KeptDocuments.REFUND
                .write(decided)
                .replaceAll(",\"causedAt\":\"[^\"]*\"", "")
                .replace(",\"documentVersion\":1", "");
        sql.update("insert into order_account (order_id, captured, refunded) values (?, 7689, 2625)", order.value());
        sql.update("insert into order_payment values (?, ?)", order.value(), EventJson.write(payment));
        sql.update("insert into tender values (?, 'card-1', 7689, 2625)", order.value());
        payment.lines().stream()
                .flatMap(line -> line.units().stream())
                .forEach(unit -> sql.update(
                        "insert into paid_unit values (?, ?, ?, ?, ?, 0)",
                        order.value(),
                        unit.unitId().value(),
                        unit.net().minorUnits(),
                        unit.shippingShare().minorUnits(),
                        unit.unitId().equals(A1) ? 2625L : 0L));
        sql.update(
                "insert into refund (refund_id, order_id, state, total, balance_due, document, decided_at)"
                        + " values (?, ?, 'MANUAL_REQUIRED', 2625, 0, ?, now())",
                decided.id().value(),
                order.value(),
                document);
        sql.update(
                "insert into payout (refund_id, tender_id, amount, state, attempts, provider_reference)"
                        + " values (?, 'card-1', 2625, ?, ?, ?)",
                decided.id().value(),
                state,
                attempts,
                reference);
        return KeptDocuments.REFUND.read(document);
    }

    private static Refund decide(OrderPaid payment, Occasion heard) {
        return switch (CARD_FIRST.decide(new Paid(payment, List.of()), heard, NOW)) {
            case RefundDecision.Pay pay -> pay.refunds().getFirst();
            case RefundDecision.Withhold _, RefundDecision.Undecidable _ -> throw new IllegalStateException();
        };
    }

    private void lookAgain(Refund refund) {
        ReturnId returned = java.util.Objects.requireNonNull(refund.cause().returnId());
        var priced = inspected(
                refund.orderId(),
                conditional(A1).missing("Housse", eur("12.00")).number(2).of(returned));
        hear(refund.orderId(), account -> account.hear(priced, CARD_FIRST, NOW));
    }

    private void hear(OrderId order, Function<OrderAccount, AccountChange> fact) {
        OrderAccount account = accounts.of(List.of(order)).get(order);
        AccountChange change = fact.apply(java.util.Objects.requireNonNull(account));
        accounts.save(
                change.changes(),
                ((Paid) change.account())
                        .refunds().stream()
                                .collect(Collectors.toMap(
                                        Refund::id, each -> new Trail(UUID.randomUUID(), UUID.randomUUID(), null))));
    }

    private static Occasion.Inspected inspected(OrderId order, InspectionSample sample) {
        return new Occasion.Inspected(UUID.randomUUID(), sample.told(order, Instant.now()));
    }

    private static ReturnId someReturn() {
        return new ReturnId(UUID.randomUUID());
    }

    private List<Long> payoutsOf(Refund refund) {
        return sql.query(
                "select amount from payout where refund_id = ?",
                row -> row.getLong(1),
                refund.id().value());
    }

    private Money standing(OrderId order) {
        return sql
                .query(
                        "select amount from payout join refund using (refund_id) where order_id = ?",
                        row -> row.getLong(1),
                        order.value())
                .stream()
                .map(amount -> new Money(amount, eur("0.00").currency()))
                .reduce(eur("0.00"), Money::plus);
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .target(version)
                .load()
                .migrate();
    }
}
