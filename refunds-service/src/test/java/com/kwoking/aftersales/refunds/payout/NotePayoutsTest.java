package com.kwoking.aftersales.refunds.payout;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.card;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One answer that cannot be written takes no other with it.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class NotePayoutsTest {

    /// More than was paid, which the database refuses.
    private static final Fee IMPOSSIBLE = new Fee(eur("1000.00"), Fee.Bearer.CUSTOMER);

    @Inject
    Shop shop;

    @Inject
    PayRefunds payRefunds;

    @Inject
    Clock clock;

    @Test
    void theOthersOfItsRoundAreNoted() {
        Refund good = cancelled();
        Refund bad = cancelled();
        Refund alsoGood = cancelled();

        payRefunds.note(List.of(paid(good, null), paid(bad, IMPOSSIBLE), paid(alsoGood, null)));

        assertThat(shop.stateOf(good.id())).isEqualTo(State.ISSUED);
        assertThat(shop.stateOf(alsoGood.id())).isEqualTo(State.ISSUED);
        assertThat(shop.stateOf(bad.id())).isNotEqualTo(State.ISSUED);
    }

    private Refund cancelled() {
        OrderId order = Shop.order();
        shop.paid(order, card("76.89"));
        shop.cancelled(order);
        return shop.refundOf(order);
    }

    private PayoutResult paid(Refund refund, @Nullable Fee fee) {
        return new PayoutResult(
                new DuePayout(refund, refund.payouts().getFirst(), 1, 0, clock.instant(), null),
                new PayoutOutcome.Issued("re_" + refund.id().value(), clock.instant(), fee),
                clock.instant());
    }
}
