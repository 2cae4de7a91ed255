package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import java.time.Clock;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Tells the shop of refunds by webhook, beside the answers: a few at a time, and the same event again until
/// somebody has heard it or patience ends.
final class RefundNews implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 10_000;
    private static final int TRIES = 10;
    private static final long FIRST_PAUSE_MILLIS = 200;

    private final Webhooks webhooks;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(
            AT_ONCE, Thread.ofPlatform().daemon().name("refund-news-", 1).factory());

    RefundNews(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
        later.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Comes back when it was said once, heard or not.
    void tell(Payout payout) {
        say(event(payout), 1);
    }

    void tellSoon(Payout payout) {
        WebhookEvent event = event(payout);
        after(0, () -> say(event, 1));
    }

    /// Work for later. What exceeds the limit is not done: a provider forgets webhooks too.
    void after(long millis, Runnable work) {
        if (later.getQueue().size() < MOST_WAITING) {
            later.schedule(work, millis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }

    private void say(WebhookEvent event, int attempt) {
        boolean heard = webhooks.send(event) / 100 == 2;
        if (!heard && attempt < TRIES && !later.isShutdown()) {
            after(FIRST_PAUSE_MILLIS << (attempt - 1), () -> say(event, attempt + 1));
        }
    }

    /// Named by what it says, so that saying it twice is the same event twice.
    private WebhookEvent event(Payout payout) {
        String status = payout.now().word();
        return new WebhookEvent(
                "evt_%s_%s".formatted(payout.refundId(), status),
                "refund." + status,
                clock.instant(),
                new WebhookEvent.Refund(
                        payout.refundId(),
                        status,
                        payout.paymentReference(),
                        payout.amount(),
                        payout.reference(),
                        payout.idempotencyKey(),
                        payout.fee(),
                        payout.failureReason()));
    }
}
