package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.testkit.topic.Telling;
import com.kwoking.aftersales.testkit.topic.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The database is put back to before an inspection, the provider has forgotten the key, and the stream is heard again.
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class RestoredDatabaseTest extends PayoutFlow {

    private final UUID eventId = UUID.randomUUID();

    @Test
    void whatWasPaidIsNotPaidAgainAndIsToldAsTheSameFact() throws SQLException {
        var order = order();
        var inspected = Telling.envelope(
                eventId, conditional(A1).of(new ReturnId(UUID.randomUUID())).told(order.id, Instant.now()));
        topics.tell(inspected);
        order.awaitTold(RefundIssued.class, 1);
        keysAreForgotten();

        putBackToBefore(eventId, order.id);
        topics.tell(inspected);

        order.awaitTold(RefundIssued.class, 2);
        assertThat(provider.payouts(order.payment))
                .extracting(Provider.Payout::amount)
                .containsExactly(eur("26.25"));
        isToldAsOneFact(order, RefundDecided.class);
        isToldAsOneFact(order, RefundIssued.class);
        assertThat(order.told(RefundIssued.class))
                .extracting(issued -> issued.allocations().getFirst().providerReference())
                .containsOnly(provider.payouts(order.payment).getFirst().refundId());
    }

    private static void isToldAsOneFact(RefundedOrder order, Class<? extends RefundEvent> type) {
        var told = order.records(type);
        assertThat(told).hasSize(2);
        assertThat(told).extracting(Told::id).containsOnly(told.getFirst().id());
    }

    private static void keysAreForgotten() {
        Instant forgotten = Instant.now().plus(PlayedProvider.KEYS_ARE_KEPT);
        await().atMost(20, SECONDS).until(() -> Instant.now().isAfter(forgotten));
    }

    /// As a restore does it: around every rule that holds in daily life.
    private void putBackToBefore(UUID eventId, OrderId order) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String each : """
                    set session_replication_role = replica;
                    delete from inbox where event_id = '%1$s';
                    delete from payout where refund_id in (select refund_id from refund where order_id = '%2$s');
                    delete from credit_note where refund_id in (select refund_id from refund where order_id = '%2$s');
                    delete from refund where order_id = '%2$s';
                    delete from posting where order_id = '%2$s' and refund_id is not null;
                    update order_account set refunded = 0 where order_id = '%2$s';
                    update tender set refunded = 0 where order_id = '%2$s';
                    update paid_unit set item_settled = 0, shipping_settled = 0 where order_id = '%2$s';
                    set session_replication_role = default
                    """.formatted(eventId, order.value()).split(";")) {
                statement.execute(each);
            }
        }
    }
}
