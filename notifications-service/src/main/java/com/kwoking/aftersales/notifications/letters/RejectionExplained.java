package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.util.List;

/// "No, because": the reason, the agent's own sentence, and that it may be appealed once (R43).
@Template.Name("rejection-explained")
public record RejectionExplained(
        String orderNumber, List<Counted> items, ReturnRejected.Reason reason, String explanation) implements Message {

    /// Otherwise the agent's own sentence is all there is to say.
    public boolean namesReason() {
        return switch (reason) {
            case EVIDENCE_INSUFFICIENT, NOT_COVERED, MISUSE, NOT_RETURNABLE -> true;
            case OTHER, UNKNOWN -> false;
        };
    }

    public static RejectionExplained on(ReturnRejected rejected) {
        return new RejectionExplained(
                rejected.orderNumber(), Counted.of(rejected.items()), rejected.reason(), rejected.explanation());
    }
}
