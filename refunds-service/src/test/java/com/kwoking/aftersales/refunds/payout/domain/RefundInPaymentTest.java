package com.kwoking.aftersales.refunds.payout.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.payout.domain.RefundInPayment.Moved;
import com.kwoking.aftersales.refunds.payout.domain.RefundInPayment.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundInPaymentTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one,            another,         attempts, where they leave the refund
            DUE,              DUE,             0,        DECIDED
            DUE,              DUE,             1,        SUBMITTED
            ISSUED,           DUE,             1,        SUBMITTED
            ISSUED,           ISSUED,          1,        ISSUED
            ISSUED,           FAILED,          1,        FAILED
            DUE,              FAILED,          1,        FAILED
            FAILED,           MANUAL_REQUIRED, 1,        MANUAL_REQUIRED
            ISSUED,           HELD,            0,        MANUAL_REQUIRED
            DUE,              AWAITING_SECOND, 1,        MANUAL_REQUIRED
            """)
    void isWhereItsPayoutsAre(PayoutState one, PayoutState another, int attempts, State reached) {
        var parts = List.of(part("card-1", one, attempts, null), part("gift-1", another, attempts, null));

        assertThat(in(State.NOTHING_TO_PAY, parts).moved(NOW).map(Moved::state)).contains(reached);
        assertThat(in(reached, parts).moved(NOW)).isEmpty();
    }

    @Test
    void withoutPayoutsItStaysWhereItIs() {
        assertThat(in(State.NOTHING_TO_PAY, List.of()).moved(NOW)).isEmpty();
    }

    @Test
    void whatIsCompleteIsToldAsPaidFromNowOn() {
        Moved moved = in(State.SUBMITTED, List.of(part("card-1", PayoutState.ISSUED, 1, null)))
                .moved(NOW)
                .orElseThrow();

        assertThat(moved.issuedAt()).isEqualTo(NOW);
        assertThat(Optional.ofNullable(moved.news())).hasValueSatisfying(news -> {
            assertThat(news.fact()).isEqualTo("issued: card-1 re_card-1");
            assertThat(news.event()).isInstanceOfSatisfying(RefundIssued.class, issued -> assertThat(issued.total())
                    .isEqualTo(eur("26.25")));
        });
    }

    @Test
    void whatIsAPersonsIsToldBeforeWhatIsTriedAgain() {
        var parts = List.of(
                part("card-1", PayoutState.FAILED, 1, "bank_closed"),
                part("gift-1", PayoutState.MANUAL_REQUIRED, 1, "method_closed"));
        Moved moved = in(State.SUBMITTED, parts).moved(NOW).orElseThrow();

        assertThat(moved.issuedAt()).isNull();
        assertThat(Optional.ofNullable(moved.news())).hasValueSatisfying(news -> {
            assertThat(news.fact()).isEqualTo("failed: card-1 FAILED 0 re_card-1, gift-1 MANUAL_REQUIRED 0 re_gift-1");
            assertThat(news.event()).isInstanceOfSatisfying(RefundFailed.class, failed -> {
                assertThat(failed.reason()).isEqualTo("method_closed");
                assertThat(failed.manualRequired()).isTrue();
            });
        });
    }

    @Test
    void whatIsOnlyUnderWayIsNoNews() {
        assertThat(in(State.DECIDED, List.of(part("card-1", PayoutState.DUE, 1, null)))
                        .moved(NOW)
                        .map(moved -> Optional.ofNullable(moved.news())))
                .contains(Optional.empty());
    }

    private static RefundInPayment in(State state, List<Part> parts) {
        return new RefundInPayment(DecidedRefunds.ofOneLamp(), state, parts, null);
    }

    private static Part part(String tender, PayoutState state, int attempts, @Nullable String trouble) {
        return new Part(new TenderId(tender), state, attempts, 0, "re_" + tender, trouble, NOW, null);
    }
}
