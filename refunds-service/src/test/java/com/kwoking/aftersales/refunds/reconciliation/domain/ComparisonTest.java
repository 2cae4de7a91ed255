package com.kwoking.aftersales.refunds.reconciliation.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listed;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listed.Status;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Order;
import com.kwoking.aftersales.refunds.reconciliation.domain.Difference.Kind;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayout.Standing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Money AMOUNT = eur("14.25");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # there:  id,   status,  amount | here: standing,        id     | difference
            re_1,           PAID,    14.25,   ISSUED,                re_1,    -
            re_1,           PAID,    14.26,   ISSUED,                re_1,    AMOUNT_DIFFERS
            re_1,           FAILED,  14.25,   ISSUED,                re_1,    ISSUED_HERE_FAILED_THERE
            re_1,           PENDING, 14.25,   ISSUED,                re_1,    -
            re_2,           PAID,    14.25,   ISSUED,                re_1,    PAID_TWICE
            re_2,           FAILED,  14.25,   ISSUED,                re_1,    -
            re_1,           PAID,    14.25,   SETTLED_BY_HAND,       VIR-1,   PAID_TWICE
            re_1,           FAILED,  14.25,   SETTLED_BY_HAND,       VIR-1,   -
            re_1,           PAID,    14.25,   OPEN,                  -,       PAID_THERE_OPEN_HERE
            re_1,           FAILED,  14.25,   OPEN,                  -,       -
            re_1,           PENDING, 14.25,   OPEN,                  -,       -
            """)
    void whatTheProviderListsIsHeldAgainstOurs(
            String id, Status status, String amount, Standing standing, @Nullable String ourId, @Nullable Kind kind) {
        var listed = new Listed(id, "ours", status == Status.PAID ? eur(amount) : AMOUNT, status, NOW);

        var differences = Comparison.of(List.of(listed), Map.of("ours", payout(standing, ourId)));

        assertThat(differences).extracting(Difference::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void whatNobodyHereAskedForIsUnknown() {
        var withoutReference = new Listed("re_1", null, AMOUNT, Status.PAID, NOW);
        var withAnothers = new Listed("re_2", "somebody-else", AMOUNT, Status.PAID, NOW);
        var failed = new Listed("re_3", null, AMOUNT, Status.FAILED, NOW);

        var differences = Comparison.of(List.of(withoutReference, withAnothers, failed), Map.of());

        assertThat(differences).extracting(Difference::kind).containsOnly(Kind.PAID_THERE_UNKNOWN_HERE);
        assertThat(differences).extracting(Difference::providerReference).containsExactly("re_1", "re_2");
        assertThat(differences).extracting(Difference::there).containsOnly(AMOUNT);
        assertThat(differences).extracting(Difference::here).containsOnlyNulls();
    }

    @Test
    void aPayoutThatTheListDoesNotNameIsJudgedByWhatTheProviderAnswers() {
        var issued = payout(Standing.ISSUED, "re_1");

        assertThat(Comparison.of(issued, new Answer.Paid("re_1", NOW))).isEqualTo(new Comparison.Outcome.Agreed());
        assertThat(Comparison.of(issued, Answer.Unknown.because("NO_ANSWER")))
                .isEqualTo(new Comparison.Outcome.NotAnswered());
        assertThat(kind(issued, new Answer.NotFound())).isEqualTo(Kind.ISSUED_HERE_MISSING_THERE);
        assertThat(kind(issued, new Answer.Refused("FAILED"))).isEqualTo(Kind.ISSUED_HERE_FAILED_THERE);
        assertThat(kind(issued, new Answer.Failed("re_1", "FAILED"))).isEqualTo(Kind.ISSUED_HERE_FAILED_THERE);
        assertThat(Comparison.of(issued, new Answer.Pending("re_1"))).isEqualTo(new Comparison.Outcome.Agreed());
        assertThat(kind(issued, new Answer.OtherAmount("re_1", eur("1.00")))).isEqualTo(Kind.AMOUNT_DIFFERS);
    }

    @Test
    void theSameDifferenceIsTheSameHoweverItIsFound() {
        var issued = payout(Standing.ISSUED, "re_1");
        var wrongAmount = new Listed("re_1", "ours", eur("1.00"), Status.PAID, NOW);
        var paidAgain = new Listed("re_2", "ours", AMOUNT, Status.PAID, NOW);
        var paidOnceMore = new Listed("re_3", "ours", AMOUNT, Status.PAID, NOW);

        var ours = Map.of("ours", issued);
        UUID listed = Comparison.of(List.of(wrongAmount), ours).getFirst().id();
        UUID asked = ((Comparison.Outcome.Differs) Comparison.of(issued, new Answer.OtherAmount("re_1", eur("1.00"))))
                .difference()
                .id();

        assertThat(listed).isEqualTo(asked);
        assertThat(Comparison.of(List.of(paidAgain, paidOnceMore), ours))
                .extracting(Difference::id)
                .doesNotHaveDuplicates()
                .doesNotContain(listed)
                .hasSize(2);
    }

    @Test
    void aDifferenceNamesTheRefundAndBothAmounts() {
        var issued = payout(Standing.ISSUED, "re_1");

        Difference difference = Comparison.of(
                        List.of(new Listed("re_1", "ours", eur("1.00"), Status.PAID, NOW)), Map.of("ours", issued))
                .getFirst();

        assertThat(difference)
                .isEqualTo(new Difference(
                        Kind.AMOUNT_DIFFERS,
                        "ours",
                        "ours",
                        "re_1",
                        issued.refundId().value(),
                        "KW-1001",
                        AMOUNT,
                        eur("1.00"),
                        NOW));
    }

    private static Kind kind(OurPayout issued, Answer answer) {
        return ((Comparison.Outcome.Differs) Comparison.of(issued, answer))
                .difference()
                .kind();
    }

    private static OurPayout payout(Standing standing, @Nullable String providerReference) {
        return new OurPayout(
                new RefundId(new UUID(0, 9)),
                "KW-1001",
                new Order("pay_1", AMOUNT, "ours", "ours"),
                standing,
                providerReference);
    }
}
