package com.kwoking.aftersales.refunds.payout;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.conditional;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.damaged;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.InspectionSample;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.RefundRecord;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was held back and then looked at again is never paid twice, whatever had become of its payouts (R09, R41).
@Tag("R41")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class SecondLookTest {

    private static final Money LAMP = eur("26.25");

    @Inject
    RefundStory story;

    @Inject
    ResolvePayouts resolvePayouts;

    @Inject
    HearProvider provider;

    @Inject
    RefundRecords records;

    @Inject
    DataSource database;

    private final OrderId order = RefundStory.order();
    private final ReturnId returned = new ReturnId(UUID.randomUUID());

    /// What has become of a payout before somebody looks again.
    private enum Fate {
        HELD,
        RELEASED,
        PAID,
        PAID_A_WRONG_AMOUNT,
        PAID_A_WRONG_AMOUNT_WHILE_HELD,
        PENDING,
        FAILED_FOR_NOW,
        A_PERSONS,
        AWAITING_A_SECOND_PERSON,
        SETTLED_BY_A_PERSON
    }

    private enum Tenders {
        ONE,
        TWO
    }

    /// What another look at the return comes to.
    private enum Look {
        AS_MUCH,
        LESS,
        NOTHING,
        MORE;

        InspectionSample sample(ReturnId returned) {
            InspectionSample sample =
                    switch (this) {
                        case AS_MUCH -> conditional(A1);
                        case LESS -> conditional(A1).missing("Housse", eur("12.00"));
                        case NOTHING -> conditional().rejecting(A1);
                        case MORE -> conditional(A1, A2);
                    };
            return sample.number(2).of(returned);
        }

        Money owed() {
            return switch (this) {
                case AS_MUCH -> LAMP;
                case LESS -> eur("14.25");
                case NOTHING -> eur("0.00");
                case MORE -> eur("52.50");
            };
        }
    }

    static Stream<Arguments> everyFateAndLook() {
        return Arrays.stream(Tenders.values())
                .flatMap(tenders -> Arrays.stream(Fate.values()).flatMap(fate -> Arrays.stream(Look.values())
                        .map(look -> argumentSet("%s %s %s".formatted(tenders, fate, look), tenders, fate, look))));
    }

    @Tag("R09")
    @ParameterizedTest
    @MethodSource("everyFateAndLook")
    void noMorePayoutsStandThanTheLargerOfTheTwoLooksOwes(Tenders tenders, Fate fate, Look look) throws Exception {
        Refund held = heldBack(tenders);
        List<String> before = payoutsOf(held.id());
        befall(new PayoutId(held.id(), held.payouts().getFirst().tenderId()), fate);

        story.inspected(order, look.sample(returned));

        boolean isReplaced = fate == Fate.HELD;
        assertThat(stateOf(held) == State.WITHDRAWN).isEqualTo(isReplaced);
        assertThat(payoutsOf(held.id())).isEqualTo(isReplaced ? List.of() : before);
        assertThat(standing()).isEqualTo(isReplaced ? look.owed() : LAMP.atLeast(look.owed()));
        assertThat(records.ofOrder(order).orElseThrow().account().refundable())
                .isEqualTo(eur("76.89").minus(standing()));
    }

    @Test
    void whatIsDueByHandIsHeldWithTheRestAndReplacedWithIt() {
        story.paid(order, card("76.89"));
        story.inspected(
                order,
                damaged(A1, A2, B1)
                        .withPostage(eur("9.90"))
                        .missing("Housse", null)
                        .of(returned));

        story.inspected(
                order,
                damaged(A1, A2, B1)
                        .withPostage(eur("9.90"))
                        .missing("Housse", eur("12.00"))
                        .number(2)
                        .of(returned));

        assertThat(refunds()).extracting(RefundRecord::state).startsWith(State.WITHDRAWN, State.WITHDRAWN);
        assertThat(standing()).isEqualTo(eur("74.79"));
    }

    @Test
    void whatIsDueByHandBecomesAPersonsOnceItIsReleased() {
        story.paid(order, card("76.89"));
        story.inspected(
                order,
                damaged(A1, A2, B1)
                        .withPostage(eur("9.90"))
                        .missing("Housse", null)
                        .of(returned));
        var byHand = new PayoutId(refunds().getLast().refund().id(), new TenderId("by-hand"));

        assertThat(resolvePayouts.release(byHand, "anne"))
                .isEqualTo(new ResolvePayouts.Done.Is(
                        com.kwoking.aftersales.refunds.payout.domain.PayoutState.MANUAL_REQUIRED));
        story.inspected(
                order,
                damaged(A1, A2, B1)
                        .withPostage(eur("9.90"))
                        .missing("Housse", eur("12.00"))
                        .number(2)
                        .of(returned));

        assertThat(standing()).isEqualTo(eur("86.79"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from payout where refund_id = '%s'",
                "update payout set state = 'HELD', attempts = 0, first_asked_at = null, provider_reference = null,"
                        + " last_trouble = null where refund_id = '%s'",
                "update payout set tender_id = 'card-2' where refund_id = '%s'",
                "update refund set state = 'WITHDRAWN' where refund_id = '%s'",
                "delete from refund where refund_id = '%s'",
                "update tender set refunded = 0 where order_id = (select order_id from refund where refund_id = '%s')",
                "update order_account set refunded = refunded - 1"
                        + " where order_id = (select order_id from refund where refund_id = '%s')"
            })
    void theDatabaseForgetsNoPayoutThatWasAskedFor(String attempt) throws Exception {
        Refund held = heldBack(Tenders.ONE);
        befall(new PayoutId(held.id(), held.payouts().getFirst().tenderId()), Fate.PAID);

        assertThatThrownBy(() -> execute(attempt, held.id().value()))
                .hasMessageFindingMatch("it is not forgotten|as long as");
    }

    private Refund heldBack(Tenders tenders) {
        switch (tenders) {
            case ONE -> story.paid(order, card("76.89"));
            case TWO -> story.paid(order, card("10.00"), giftCard("66.89"));
        }
        story.inspected(order, conditional(A1).missing("Housse", null).of(returned));
        return refunds().getFirst().refund();
    }

    private void befall(PayoutId payout, Fate fate) throws SQLException {
        if (fate == Fate.HELD) {
            return;
        }
        if (fate == Fate.PAID_A_WRONG_AMOUNT_WHILE_HELD) {
            hear(payout, new Answer.OtherAmount("re_1", eur("9.99")));
            return;
        }
        resolvePayouts.release(payout, "anne");
        switch (fate) {
            case HELD, PAID_A_WRONG_AMOUNT_WHILE_HELD, RELEASED -> {}
            case PAID -> hear(payout, new Answer.Paid("re_1", Instant.EPOCH));
            case PAID_A_WRONG_AMOUNT -> hear(payout, new Answer.OtherAmount("re_1", eur("9.99")));
            case PENDING -> hear(payout, new Answer.Pending("re_1"));
            case FAILED_FOR_NOW -> hear(payout, new Answer.Failed("re_1", "bank_refused"));
            case A_PERSONS -> hear(payout, new Answer.Refused("re_1", "method_closed"));
            case AWAITING_A_SECOND_PERSON -> {
                hear(payout, new Answer.Refused("re_1", "method_closed"));
                execute(
                        "update payout set state = 'AWAITING_SECOND', proposed_by = 'anne', proposed_reference = 'VIR'"
                                + " where refund_id = '%s' and tender_id = 'card-1'",
                        payout.refundId().value());
            }
            case SETTLED_BY_A_PERSON -> {
                hear(payout, new Answer.Refused("re_1", "method_closed"));
                resolvePayouts.settle(payout, new ManualPayment("anne", "VIR-77", null));
            }
        }
    }

    private void hear(PayoutId payout, Answer said) {
        Money amount = refunds().getFirst().refund().payouts().getFirst().amount();
        provider.on(new RefundSignal(payout, payout.reference(), amount, said));
    }

    private List<RefundRecord> refunds() {
        return records.ofOrder(order).orElseThrow().refunds();
    }

    private State stateOf(Refund refund) {
        return records.of(refund.id()).orElseThrow().state();
    }

    private List<String> payoutsOf(RefundId refund) {
        return records.of(refund).orElseThrow().payouts().stream()
                .map(payout -> payout.tenderId().value() + " " + payout.amount().minorUnits())
                .toList();
    }

    /// All that was paid, may have been paid, or will be.
    private Money standing() {
        return refunds().stream()
                .flatMap(refund -> refund.payouts().stream())
                .map(RefundRecords.PayoutRecord::amount)
                .reduce(eur("0.00"), Money::plus);
    }

    private void execute(String statement, UUID refund) throws SQLException {
        try (var connection = database.getConnection();
                var some = connection.createStatement()) {
            some.execute(statement.formatted(refund));
        }
    }
}
