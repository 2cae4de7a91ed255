package com.kwoking.aftersales.notifications.log;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.notifications.log.domain.KeptLetter;
import com.kwoking.aftersales.notifications.log.domain.KeptLetters;
import com.kwoking.aftersales.notifications.log.domain.RepeatLimit;
import com.kwoking.aftersales.notifications.writing.LettersDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/// Sends a letter once more, word for word, to where its customer is reached now (R49).
@ApplicationScoped
@Transactional
public class RepeatLetter {

    private final KeptLetters letters;
    private final RepeatLimit limit;
    private final Event<LettersDue> due;
    private final Clock clock;

    RepeatLetter(KeptLetters letters, RepeatTerms terms, Event<LettersDue> due, Clock clock) {
        this.letters = letters;
        this.limit = new RepeatLimit(terms.times(), terms.within());
        this.due = due;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Result {

        record Repeated(LetterId copy) implements Result {}

        record NoSuchLetter() implements Result {}

        /// It will still go out by itself.
        record NotLeftYet() implements Result {}

        /// A code that opens an order is not kept; a new one can be asked for.
        record NotKept() implements Result {}

        /// It left so long ago that its words are not kept any longer (R87).
        record NotKeptAnyLonger() implements Result {}

        record TooOften(Duration pause) implements Result {}
    }

    /// @param maySee whether the caller may know of a customer's letters; one that is not theirs does not exist
    public Result repeat(LetterId id, Predicate<CustomerId> maySee) {
        return letters.of(id)
                .filter(letter -> maySee.test(letter.customerId()))
                .map(letter -> repeat(letter, clock.instant()))
                .orElseGet(Result.NoSuchLetter::new);
    }

    private Result repeat(KeptLetter letter, Instant now) {
        if (letter.template().isSecret()) {
            return new Result.NotKept();
        }
        if (!letter.hasLeft()) {
            return new Result.NotLeftYet();
        }
        if (!letter.hasWords()) {
            return new Result.NotKeptAnyLonger();
        }
        return limit.waitBeforeNext(letter.repeatedAt(), now)
                .<Result>map(Result.TooOften::new)
                .orElseGet(() -> sendCopy(letter, now));
    }

    private Result sendCopy(KeptLetter letter, Instant now) {
        letters.repeat(letter, letter.nextCopy(), now);
        due.fire(new LettersDue());
        return new Result.Repeated(letter.nextCopy());
    }
}
