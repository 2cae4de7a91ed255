package com.kwoking.aftersales.notifications.sending;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.LetterQueue;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.writing.LettersDue;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/// Takes letters from the queue and has them delivered side by side. A letter that is slow keeps one of
/// many hands busy and nobody waiting. While the mail server is away, one letter at a time knocks.
@ApplicationScoped
public class SendLetters {

    private static final int HANDS = 128;
    private static final int BATCH = 32;
    private static final long GOODBYE_MILLIS = 4_000;

    private final LetterQueue queue;
    private final AttemptDelivery delivery;
    private final DeliveryNotes notes;
    private final SendingTerms terms;

    private final Semaphore hands = new Semaphore(HANDS);
    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "letter-sender");
    private volatile boolean serverAway;

    SendLetters(LetterQueue queue, AttemptDelivery delivery, DeliveryNotes notes, SendingTerms terms) {
        this.queue = queue;
        this.delivery = delivery;
        this.notes = notes;
        this.terms = terms;
    }

    void start(@Observes StartupEvent startup) {
        if (terms.enabled()) {
            notes.start();
            thread.start();
        }
    }

    void lettersDue(@Observes(during = AFTER_SUCCESS) LettersDue due) {
        news.release();
    }

    /// What is under way is finished and noted, so that it is not sent again by the next sender.
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        if (terms.enabled()) {
            end.countDown();
            thread.interrupt();
            thread.join(GOODBYE_MILLIS);
            boolean allBack = hands.tryAcquire(HANDS, GOODBYE_MILLIS, MILLISECONDS);
            notes.finish();
            Log.infof("The letter sender stopped%s", allBack ? "" : " before every answer had come");
        }
    }

    private void run() {
        try {
            while (end.getCount() > 0) {
                sendWhatIsDue();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendWhatIsDue() throws InterruptedException {
        int atMost = serverAway ? 1 : BATCH;
        hands.acquire(BATCH);
        List<Outgoing> letters = take(atMost);
        hands.release(BATCH - letters.size());
        letters.forEach(letter -> Thread.ofVirtual().name("letter").start(() -> send(letter)));
        if (serverAway) {
            end.await(terms.look().toMillis(), MILLISECONDS);
        } else if (letters.size() < atMost) {
            news.tryAcquire(terms.look().toMillis(), MILLISECONDS);
            news.drainPermits();
        }
    }

    private List<Outgoing> take(int atMost) {
        try {
            return queue.take(atMost);
        } catch (RuntimeException e) {
            Log.warnf("The queue cannot be read: %s", e);
            return List.of();
        }
    }

    private void send(Outgoing letter) {
        try {
            DeliveryOutcome outcome = delivery.attempt(letter);
            serverAway = outcome instanceof DeliveryOutcome.ServerAway;
            notes.add(outcome);
        } finally {
            hands.release();
        }
    }
}
