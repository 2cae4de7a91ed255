package com.kwoking.aftersales.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R85: of the largest order that may be placed the customer is told like of any other.
@Tag("R85")
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class LargestOrderFlowTest {

    private static final int UNITS_OF_A_LINE = 1_000;

    private final EventSamples order = EventSamples.ofSomebody();

    @ConfigProperty(name = "stack.smtp.api")
    String mailApi;

    @Test
    void itsCancellationAndItsRefundAreWritten() {
        var mailbox = Mailbox.of(mailApi, "tout");
        try (var topics = Topics.ofTheTestStack()) {
            topics.tell(order.contact(mailbox.address()));
            topics.tell(cancelled());
            topics.tell(issued());
        }

        assertThat(mailbox.awaitMails(2)).hasSize(2);
    }

    private OrderCancelled cancelled() {
        var usual = order.cancelled(Branch.WITHIN_24H);
        return new OrderCancelled(
                usual.orderId(),
                usual.orderNumber(),
                usual.customerId(),
                usual.policyVersion(),
                usual.branch(),
                items().toList(),
                true,
                usual.actor(),
                usual.reason(),
                usual.cancelledAt());
    }

    /// The price and the shipping of each unit.
    private RefundIssued issued() {
        var usual = order.refund().issued();
        var line = usual.lines().getFirst();
        return new RefundIssued(
                usual.refundId(),
                usual.orderId(),
                usual.orderNumber(),
                usual.customerId(),
                usual.cause(),
                items().flatMap(item -> Stream.of(
                                with(line, RefundLine.Kind.ITEM, item), with(line, RefundLine.Kind.SHIPPING, item)))
                        .toList(),
                usual.total(),
                usual.balanceDue(),
                usual.allocations(),
                null,
                usual.remainingRefundable(),
                usual.issuedAt());
    }

    private static RefundLine with(RefundLine line, RefundLine.Kind kind, Item item) {
        return new RefundLine(kind, item.unitId(), line.amount(), line.rule(), line.french(), line.english());
    }

    private static Stream<Item> items() {
        return IntStream.rangeClosed(1, 2).boxed().flatMap(line -> IntStream.rangeClosed(1, UNITS_OF_A_LINE)
                .mapToObj(place ->
                        new Item(UnitId.of(line, place), new Sku("漢".repeat(63) + line), "漢".repeat(199) + line)));
    }
}
