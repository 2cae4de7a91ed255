package com.kwoking.aftersales.refunds.payout;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.queue.LeasedQueue;
import com.kwoking.aftersales.messaging.queue.LeasedWork;
import com.kwoking.aftersales.messaging.queue.Throttle;
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
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One answer that cannot be written takes no other with it.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class NotePayoutsTest {

    /// More than was paid, which the database refuses.
    private static final Fee IMPOSSIBLE = new Fee(eur("1000.00"), Fee.Bearer.CUSTOMER);

    @Inject
    RefundStory story;

    @Inject
    PayRefunds payRefunds;

    @Inject
    Clock clock;

    private @Nullable LeasedWork<PayoutResult, PayoutResult> work;

    @AfterEach
    void stop() throws InterruptedException {
        if (work != null) {
            work.stop();
        }
    }

    @Test
    void theOthersOfItsRoundAreNoted() {
        Refund good = cancelled();
        Refund bad = cancelled();
        Refund alsoGood = cancelled();

        var round = new Round(List.of(paid(good, null), paid(bad, IMPOSSIBLE), paid(alsoGood, null)));
        work = new LeasedWork<>("round", round, Throttle.of(3), Duration.ofMillis(50));
        work.start();

        await().untilAsserted(() -> {
            assertThat(story.stateOf(good.id())).isEqualTo(State.ISSUED);
            assertThat(story.stateOf(alsoGood.id())).isEqualTo(State.ISSUED);
        });
        await().until(() -> round.given.contains(bad.id()));
        assertThat(story.stateOf(bad.id())).isNotEqualTo(State.ISSUED);
    }

    /// Answers that have come; what becomes of them is the service's own.
    private final class Round implements LeasedQueue<PayoutResult, PayoutResult> {

        private final Queue<PayoutResult> answers;
        private final Set<RefundId> given = ConcurrentHashMap.newKeySet();

        Round(List<PayoutResult> answers) {
            this.answers = new ConcurrentLinkedQueue<>(answers);
        }

        @Override
        public List<PayoutResult> take(int atMost) {
            return Stream.generate(answers::poll)
                    .takeWhile(Objects::nonNull)
                    .limit(atMost)
                    .toList();
        }

        @Override
        public PayoutResult work(PayoutResult answer) {
            return answer;
        }

        @Override
        public void note(List<PayoutResult> results) {
            payRefunds.note(results);
        }

        @Override
        public boolean keeps(PayoutResult result, RuntimeException fault) {
            given.add(result.due().refund().id());
            return payRefunds.keeps(result, fault);
        }
    }

    private Refund cancelled() {
        OrderId order = RefundStory.order();
        story.paid(order, card("76.89"));
        story.cancelled(order);
        return story.refundOf(order);
    }

    private PayoutResult paid(Refund refund, @Nullable Fee fee) {
        return new PayoutResult(
                new DuePayout(refund, refund.payouts().getFirst(), 1, 0, clock.instant(), null),
                new PayoutOutcome.Issued("re_" + refund.id().value(), clock.instant(), fee),
                clock.instant());
    }
}
