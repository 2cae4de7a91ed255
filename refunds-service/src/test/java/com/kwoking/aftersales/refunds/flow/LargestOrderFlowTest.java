package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.refunds.decision.domain.LargestOrder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R85: the largest order that may be placed is cancelled, refunded and told of, and so is the one after it.
@Tag("R85")
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class LargestOrderFlowTest extends PayoutFlow {

    private final LargestOrder largest = new LargestOrder(new OrderId(UUID.randomUUID()), 100_000);

    @Test
    void itIsRefundedAndHoldsUpNobody() {
        var total = cents(largest.total());
        topics.tell(largest.paid(
                new OrderPaid.Tender(new TenderId("card-1"), TenderKind.CARD, provider.captured(total), total)));
        topics.tell(largest.cancelled());
        var next = order().cancelled();

        assertThat(awaitTold(RefundDecided.class).total()).isEqualTo(total);
        assertThat(awaitTold(RefundDecided.class).lines()).hasSize(4_000);
        assertThat(awaitTold(RefundIssued.class).total()).isEqualTo(total);
        next.awaitTold(RefundIssued.class, 1);
    }

    private <E extends RefundEvent> E awaitTold(Class<E> type) {
        return await(type.getSimpleName())
                .atMost(40, SECONDS)
                .until(() -> topics.told(type, largest.id().value().toString()), told -> !told.isEmpty())
                .getFirst();
    }
}
