package com.kwoking.aftersales.orders.timeline.domain;

import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimelineEntriesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    @Tag("R79")
    @Test
    void moneyForACancelledOrderIsNotToldAsAPaymentOfIt_R79() {
        assertThat(TimelineEntries.of(paid(null)).kind()).isEqualTo(Kind.ORDER_PAID);
        assertThat(TimelineEntries.of(paid(NOW)).kind()).isEqualTo(Kind.PAYMENT_AFTER_CANCELLATION);
    }

    @Tag("R79")
    @Test
    void aDecisionOfZeroIsNotToldAsARefund_R79() {
        assertThat(TimelineEntries.of(decided(1)).kind()).isEqualTo(Kind.REFUND_DECIDED);
        assertThat(TimelineEntries.of(decided(0)).kind()).isEqualTo(Kind.NOTHING_TO_REFUND);
    }

    @Tag("F21")
    @Test
    void whatOnlyANewerProducerHasANameForIsToldWithoutOne() {
        assertThat(TimelineEntries.of(rejected(ReturnRejected.Reason.MISUSE)).code())
                .isEqualTo("MISUSE");
        assertThat(TimelineEntries.of(rejected(ReturnRejected.Reason.UNKNOWN)))
                .extracting(TimelineEntry::kind, TimelineEntry::code)
                .containsExactly(Kind.RETURN_REJECTED, null);
    }

    private static ReturnRejected rejected(ReturnRejected.Reason reason) {
        return new ReturnRejected(
                new ReturnId(new UUID(0, 5)),
                new OrderId(new UUID(0, 1)),
                "K-1",
                new CustomerId(new UUID(0, 2)),
                List.of(),
                reason,
                "non",
                NOW);
    }

    private static OrderPaid paid(@Nullable Instant cancelledAt) {
        return new OrderPaid(
                new OrderId(new UUID(0, 1)),
                "K-1",
                new CustomerId(new UUID(0, 2)),
                "FR",
                NOW,
                new PolicyVersion("2026-01"),
                NOW,
                List.of(),
                List.of(),
                cents(0),
                cents(2000),
                cancelledAt);
    }

    private static RefundDecided decided(long amount) {
        return new RefundDecided(
                new RefundId(new UUID(0, 3)),
                new OrderId(new UUID(0, 1)),
                "K-1",
                new CustomerId(new UUID(0, 2)),
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 4), null),
                List.of(),
                cents(amount),
                cents(0),
                null,
                NOW);
    }
}
