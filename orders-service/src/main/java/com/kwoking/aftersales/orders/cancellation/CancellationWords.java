package com.kwoking.aftersales.orders.cancellation;

import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;

/// Why an order cannot be cancelled, for the customer to read.
final class CancellationWords {

    private static final Sentences<Cancellation.Reason> REASONS =
            Sentences.of("cancellation", Cancellation.Reason.class);

    private CancellationWords() {}

    static Sentence of(Cancellation.Reason reason) {
        return REASONS.of(reason);
    }
}
