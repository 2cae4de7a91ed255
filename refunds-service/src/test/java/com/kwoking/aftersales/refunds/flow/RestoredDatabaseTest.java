package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.eur;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamplesOf;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The database is put back to before an inspection, the provider has forgotten the key, and the stream is heard again.
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class RestoredDatabaseTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final Provider provider = new Provider();
    private final UUID eventId = UUID.randomUUID();
    private Topic topic;

    @BeforeEach
    void open() {
        topic = new Topic(bootstrapServers);
        Leftovers.setAside(database);
        provider.behavesAgain();
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void whatWasPaidIsNotPaidAgainAndIsToldAsTheSameFact() throws SQLException {
        var order = new RefundedOrder(provider, topic);
        var inspected = RefundSamplesOf.inspection(order.id, (Occasion.Inspected)
                conditional(A1).of(new ReturnId(UUID.randomUUID())).heard());
        topic.tell(eventId, inspected);
        order.awaitTold(RefundIssued.class, 1);
        keysAreForgotten();

        putBackToBefore(eventId, order.id);
        topic.tell(eventId, inspected);

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

    private static void isToldAsOneFact(RefundedOrder order, Class<? extends DomainEvent> type) {
        assertThat(order.toldAs(type)).hasSize(2);
        assertThat(order.toldAs(type).stream().map(told -> Topic.header(told, "ce_id")))
                .containsOnly(Topic.header(order.toldAs(type).getFirst(), "ce_id"));
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
