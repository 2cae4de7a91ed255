package com.kwoking.aftersales.returns.returncase.domain;

import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.returns.CaseSamples;
import com.kwoking.aftersales.returns.ReturnSamples;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far a return is, by what was found and by what was decided and paid (section 6).
class PayoutsTest {

    private static final ReturnId RETURN = new ReturnId(new UUID(5, 1));
    private static final Instant NOW = DELIVERED.plusSeconds(3600);

    @Tag("R44")
    @ParameterizedTest(name = "{0}, decided {1}, paid {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
            # resolution,  decided, paid,  status,    resolution
            REFUND_TOTAL,  -,       -,     INSPECTED, REFUND_PENDING
            REFUND_TOTAL,  28.84,   -,     INSPECTED, REFUND_PENDING
            REFUND_TOTAL,  28.84,   28.84, CLOSED,    REFUNDED
            REFUND_TOTAL,  -,       28.84, CLOSED,    REFUNDED
            # R09: what the customer has to bear leaves nothing
            REFUND_TOTAL,  0.00,    -,     CLOSED,    NONE
            # D15, R44: nothing was accepted
            NONE,          -,       -,     INSPECTED, REFUSED
            NONE,          0.00,    -,     CLOSED,    REFUSED
            # R17: the goods are still owed
            REPLACEMENT,   -,       -,     INSPECTED, REPLACEMENT_PENDING
            REPLACEMENT,   0.00,    -,     INSPECTED, REPLACEMENT_PENDING
            """)
    void aReturnIsClosedByWhatWasPaidOrByNothingBeingOwed(
            Resolution found,
            @Nullable String decided,
            @Nullable String paid,
            ReturnStatus status,
            ReturnResolution resolution) {
        var after = inspected(1, found);
        after = decided == null ? after : after.hear(decided(1, decided, null));
        after = paid == null ? after : after.hear(issued(1, paid, null));

        assertThat(after.status()).isEqualTo(status);
        assertThat(after.resolution()).isEqualTo(resolution);
        assertThat(after.settledAt().isPresent()).isEqualTo(status == ReturnStatus.CLOSED);
    }

    @Test
    void eitherMayBeHeardFirstAndTwice() { // I4, I5
        var before = inspected(1, Resolution.REFUND_TOTAL);
        var decided = decided(1, "28.84", null);
        var issued = issued(1, "28.84", null);

        var inOrder = before.hear(decided).hear(issued);
        var otherwise = before.hear(issued).hear(decided).hear(issued).hear(decided);

        assertThat(otherwise.payouts()).isEqualTo(inOrder.payouts());
        assertThat(otherwise.status()).isEqualTo(ReturnStatus.CLOSED);
    }

    @Tag("R41")
    @Test
    void anotherLookIsOpenUntilItIsDecidedUpon() {
        var paid = inspected(1, Resolution.REFUND_TOTAL)
                .hear(decided(1, "14.25", null))
                .hear(issued(1, "14.25", null));
        var again = paid.with(inspection(2, Resolution.REFUND_TOTAL));

        assertThat(again.status()).isEqualTo(ReturnStatus.INSPECTED);
        assertThat(again.resolution()).isEqualTo(ReturnResolution.REFUND_PENDING);
        assertThat(again.hear(decided(2, "0.00", null)).resolution()).isEqualTo(ReturnResolution.REFUNDED);
        assertThat(again.hear(decided(2, "12.00", null)).status()).isEqualTo(ReturnStatus.INSPECTED);
        assertThat(again.hear(decided(2, "12.00", null))
                        .hear(issued(2, "12.00", null))
                        .status())
                .isEqualTo(ReturnStatus.CLOSED);
    }

    @Tag("R41")
    @Test
    void aSecondLookWorthNothingMoreDoesNotCloseWhatIsUnpaid() {
        var unpaid = inspected(1, Resolution.REFUND_TOTAL)
                .hear(decided(1, "28.84", null))
                .with(inspection(2, Resolution.REFUND_TOTAL))
                .hear(decided(2, "0.00", null));

        assertThat(unpaid.status()).isEqualTo(ReturnStatus.INSPECTED);
        assertThat(unpaid.hear(issued(1, "28.84", null)).resolution()).isEqualTo(ReturnResolution.REFUNDED);
    }

    @Tag("R09")
    @Test
    void whatWasHeldBackAndReplacedIsNotWaitedFor() {
        var before = inspected(1, Resolution.REFUND_TOTAL)
                .hear(decided(1, "28.84", null))
                .with(inspection(2, Resolution.REFUND_TOTAL));
        RefundEvent replacing = decided(2, "16.84", refund(1));

        assertThat(before.hear(replacing).hear(issued(2, "16.84", refund(1))).status())
                .isEqualTo(ReturnStatus.CLOSED);
    }

    @Tag("R53")
    @Test
    void whatAPersonGrantsCorrectsAndReplacesNothing() {
        var granted = inspected(1, Resolution.REFUND_TOTAL)
                .hear(decided(1, "28.84", null))
                .hear(new RefundDecided(
                        refund(3),
                        ReturnSamples.order(1),
                        "K-1",
                        ReturnSamples.customer(1),
                        new RefundCause(RefundCause.Kind.CORRECTION, new UUID(9, 9), RETURN),
                        List.of(),
                        eur("0.00"),
                        eur("0.00"),
                        refund(1),
                        NOW));

        assertThat(granted.status()).isEqualTo(ReturnStatus.INSPECTED);
        assertThat(granted.hear(issued(1, "28.84", null)).status()).isEqualTo(ReturnStatus.CLOSED);
    }

    private static ReturnCase inspected(int number, Resolution resolution) {
        return ReturnCase.open(RETURN, CaseSamples.claim(ReturnFlow.DOA_14D, Motive.DEFECTIVE))
                .with(inspection(number, resolution));
    }

    private static Inspection inspection(int number, Resolution resolution) {
        boolean accepted = resolution != Resolution.NONE;
        var unit = new InspectedUnit(
                ReturnSamples.items(A1).getFirst(),
                true,
                accepted,
                null,
                Condition.DAMAGED,
                accepted ? Outcome.ACCEPTED : Outcome.REJECTED,
                accepted ? null : Rejection.PROBLEM_NOT_CONFIRMED,
                accepted ? Entitlement.ITEM_AND_SHIPPING : Entitlement.NOTHING);
        var findings =
                new Findings(Mode.PHYSICAL, null, null, null, null, null, List.of(ReturnSamples.found(A1, accepted)));
        return new Inspection(
                number,
                findings,
                new Judgement(resolution, LiableParty.MERCHANT, List.of(unit), List.of(), null, null),
                "walter",
                NOW);
    }

    private static RefundId refund(int number) {
        return new RefundId(new UUID(8, number));
    }

    private static RefundCause cause(int number) {
        return new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(9, number), RETURN);
    }

    private static RefundDecided decided(int number, String total, @Nullable RefundId replaced) {
        return new RefundDecided(
                refund(number),
                ReturnSamples.order(1),
                "K-1",
                ReturnSamples.customer(1),
                cause(number),
                List.of(),
                eur(total),
                eur("0.00"),
                replaced,
                NOW);
    }

    private static RefundIssued issued(int number, String total, @Nullable RefundId replaced) {
        return new RefundIssued(
                refund(number),
                ReturnSamples.order(1),
                "K-1",
                ReturnSamples.customer(1),
                cause(number),
                List.of(),
                eur(total),
                eur("0.00"),
                List.of(),
                replaced,
                eur("50.00"),
                NOW.plusSeconds(5));
    }
}
