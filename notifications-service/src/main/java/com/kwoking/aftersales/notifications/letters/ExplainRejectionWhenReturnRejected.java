package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.notifications.letters.Message.RejectionExplained;
import com.kwoking.aftersales.notifications.letters.domain.Counted;

/// "No, because": the reason, the agent's own sentence, and that it may be appealed once (R43).
public final class ExplainRejectionWhenReturnRejected {

    private ExplainRejectionWhenReturnRejected() {}

    public static RejectionExplained on(ReturnRejected rejected) {
        return new RejectionExplained(
                rejected.orderNumber(), Counted.of(rejected.items()), rejected.reason(), rejected.explanation());
    }
}
