package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.messaging.RecordSize;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.payout.domain.Completion;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R85: what is told of a refund of everything that an order may hold.
@Tag("R85")
class LargestRefundTest {

    private static final TenderId CARD = new TenderId("c".repeat(40));

    private final LargestOrder order = new LargestOrder(new OrderId(new UUID(0, 1)), 1_000_000_000);

    @Test
    void aCancellationFits() {
        assertFits(new Occasion.Cancelled(new UUID(7, 1), order.cancelled()));
    }

    @Test
    void aReturnWithoutAnyAccessoryFits() {
        assertThat(bytes(order.inspected())).isLessThanOrEqualTo(RecordSize.MOST_EVENT_BYTES);
        assertFits(new Occasion.Inspected(new UUID(7, 1), order.inspected()));
    }

    private void assertFits(Occasion occasion) {
        Refund refund = decided(occasion);
        var fee = new Fee(cents(1), Fee.Bearer.CUSTOMER);
        var issued = new Completion(refund, Map.of(CARD, new Completion.Paid("r".repeat(200), fee))).told(NOW);

        assertThat(bytes(refund.decided())).isLessThanOrEqualTo(RecordSize.MOST_EVENT_BYTES);
        assertThat(bytes(issued)).isLessThanOrEqualTo(RecordSize.MOST_EVENT_BYTES);
    }

    private Refund decided(Occasion occasion) {
        var tender = new OrderPaid.Tender(CARD, TenderKind.BANK_TRANSFER, "p".repeat(100), cents(order.total()));
        return switch (CARD_FIRST.decide(new Paid(order.paid(tender), List.of()), occasion, NOW)) {
            case RefundDecision.Pay(List<Refund> _, List<Refund> refunds) -> refunds.getFirst();
            case RefundDecision.Withhold withheld -> throw new IllegalStateException(withheld.toString());
            case RefundDecision.Undecidable(String why) -> throw new IllegalStateException(why);
        };
    }

    private static int bytes(DomainEvent event) {
        return EventJson.write(event).getBytes(UTF_8).length;
    }
}
