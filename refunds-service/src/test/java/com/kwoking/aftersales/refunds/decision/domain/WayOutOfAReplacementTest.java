package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.damaged;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.paid;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Unpaid;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WayOutOfAReplacementTest {

    @Tag("R17")
    @Tag("R41")
    @Tag("R65")
    @Test
    void whoWasPromisedAReplacementIsRefundedByAnotherInspection() {
        var promised = damaged(A1).endingIn(Resolution.REPLACEMENT).heard();
        var refunded = damaged(A1).number(2).heard();

        var account = new Unpaid(ORDER, List.of())
                .hear(paid(), CARD_FIRST, NOW)
                .account()
                .hear(promised, CARD_FIRST, NOW)
                .account()
                .hear(refunded, CARD_FIRST, NOW)
                .account();

        assertThat(((OrderAccount.Paid) account).refunds())
                .extracting(Refund::total)
                .containsExactly(eur("0.00"), eur("28.84"));
    }
}
