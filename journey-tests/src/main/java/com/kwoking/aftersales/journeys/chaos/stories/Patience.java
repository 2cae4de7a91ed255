package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Asks again, with the same key, until there is an answer that means something.
final class Patience {

    /// Longer than the longest fault and what comes after it.
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final History history;

    Patience(History history) {
        this.history = history;
    }

    Answer answer(Supplier<Answer> call) {
        return until(call, Patience::isFinal);
    }

    /// What the providers were answered when they told us something.
    void told(Supplier<Integer> webhook) {
        until(webhook, status -> status == 200);
    }

    <T> T until(Supplier<T> call, Predicate<T> enough) {
        long end = System.nanoTime() + LIMIT.toNanos();
        Object last = "nothing";
        while (System.nanoTime() < end) {
            try {
                T answer = call.get();
                if (enough.test(answer)) {
                    return answer;
                }
                last = answer;
            } catch (DidNotHappen noAnswer) {
                history.gotNoAnswer();
                last = noAnswer.getMessage();
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new GaveUp("For %s nobody gave an answer; the last was: %s".formatted(LIMIT, last));
    }

    private static boolean isFinal(Answer answer) {
        boolean isUnderWay = answer.status() == 409 && answer.text().contains("REQUEST_IN_PROGRESS");
        return answer.status() < 500 && answer.status() != 429 && !isUnderWay;
    }
}
