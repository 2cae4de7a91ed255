package com.kwoking.aftersales.journeys.chaos.checks;

import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import java.util.List;

/// Holds the evidence against everything that was promised.
public final class Judge {

    private Judge() {}

    public static List<Verdict> judge(Evidence evidence) {
        return List.of(
                new Verdict(
                        "I1", "What was answered with yes has happened, once, and was told", Facts.missing(evidence)),
                new Verdict("I2", "What was told has happened", Facts.invented(evidence)),
                new Verdict(
                        "I3", "The events of a key read 1, 2, 3 …, each under its one id", Order.offences(evidence)),
                new Verdict("I4", "Each cause has one refund, and an inspection one result", Causes.offences(evidence)),
                new Verdict("I5", "Each refund was paid once, and nothing else was", Money.payouts(evidence)),
                new Verdict("I6", "No order gives back more than it took", Money.excesses(evidence)),
                new Verdict("I7", "Each refund that was paid was told to be, once", Causes.issued(evidence)),
                new Verdict("I8", "Each letter arrived, and no more than once more", Letters.offences(evidence)),
                new Verdict("I9", "Nothing is under way, nothing is parked", Calm.unrest(evidence)),
                new Verdict("I10", "Captured is refunded and kept, here and at the provider", Money.balance(evidence)),
                new Verdict("I11", "Nothing personal is in any log", Calm.personal(evidence)),
                new Verdict("I12", "The same key gets the same answer", Calm.otherAnswers(evidence)),
                new Verdict("I14", "No error but by a fault", Calm.errors(evidence)));
    }
}
