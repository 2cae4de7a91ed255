package com.kwoking.aftersales.orders.payment.domain;

import static com.kwoking.aftersales.orders.OrderSamples.PAID_AT;
import static com.kwoking.aftersales.orders.OrderSamples.captured;
import static com.kwoking.aftersales.orders.OrderSamples.card;
import static com.kwoking.aftersales.orders.OrderSamples.change;
import static com.kwoking.aftersales.orders.OrderSamples.giftCard;
import static com.kwoking.aftersales.orders.OrderSamples.only;
import static com.kwoking.aftersales.orders.OrderSamples.paid;
import static com.kwoking.aftersales.orders.OrderSamples.placed;
import static com.kwoking.aftersales.orders.OrderSamples.policy;
import static com.kwoking.aftersales.orders.OrderSamples.worked;
import static com.kwoking.aftersales.orders.cancellation.Cancelling.decide;
import static com.kwoking.aftersales.orders.payment.domain.LatePayment.giveUpWaitingForTheRest;
import static com.kwoking.aftersales.orders.payment.domain.PaymentCapture.hear;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Possible;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Scope;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Payment.Trouble;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome.Mismatch;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome.NotAsExpected;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome.WithoutEffect;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A02, R31, R45, R63, R64.
class PaymentTest {

    private static final Tender CARD = card("56.89");
    private static final Tender GIFT = giftCard("20.00");

    @Tag("R31")
    @Tag("R63")
    @Test
    void isToldOnceEveryTenderIsThere() {
        var half = change(hear(placed(worked(GIFT, CARD)), captured(GIFT)));
        var whole = change(hear(half.order(), captured(CARD)));

        assertThat(half.told()).isEmpty();
        assertThat(half.order().status()).isEqualTo(Order.Status.PENDING_PAYMENT);
        OrderPaid told = only(OrderPaid.class, whole);
        assertThat(told.total()).isEqualTo(eur("76.89"));
        assertThat(told.shipping()).isEqualTo(eur("6.90"));
        assertThat(told.tenders()).hasSize(2);
        assertThat(hear(whole.order(), captured(CARD))).isEqualTo(new WithoutEffect());
    }

    @Test
    void isConfirmedWhenTheLastTenderIsWhicheverIsHeardFirst() {
        Instant later = PAID_AT.plusSeconds(90);
        var gift = new PaymentSignal.Captured("pay_gift", eur("20.00"), later);

        var giftFirst =
                change(hear(change(hear(placed(worked(GIFT, CARD)), gift)).order(), captured(CARD)));
        var cardFirst = change(
                hear(change(hear(placed(worked(GIFT, CARD)), captured(CARD))).order(), gift));

        assertThat(only(OrderPaid.class, giftFirst).paidAt()).isEqualTo(later);
        assertThat(giftFirst.order()).isEqualTo(cardFirst.order());
    }

    @Tag("R63")
    @Tag("R64")
    @Test
    void refusedOrUnderVerificationIsSeenAndPaysNothing() {
        var refused = change(hear(placed(worked()), new PaymentSignal.Refused("insufficient_funds", PAID_AT)));
        var verified = change(hear(refused.order(), new PaymentSignal.VerificationRequired(PAID_AT.plusSeconds(1))));
        var overtaken = change(hear(verified.order(), new PaymentSignal.Refused("too_old", PAID_AT.minusSeconds(9))));

        assertThat(Stream.of(refused, verified, overtaken))
                .allMatch(each -> each.told().isEmpty());
        assertThat(refused.order().payment().trouble())
                .isEqualTo(new Trouble(Trouble.Kind.REFUSED, "insufficient_funds", PAID_AT));
        assertThat(overtaken.order().payment().trouble())
                .isEqualTo(new Trouble(Trouble.Kind.UNDER_VERIFICATION, null, PAID_AT.plusSeconds(1)));
        assertThat(change(hear(overtaken.order(), captured(card("76.89")))).told())
                .hasSize(1);
    }

    @Test
    void anotherAmountOrAnotherPaymentIsRefusedAndKept() {
        var order = placed(worked());

        var tooLittle = (NotAsExpected) hear(order, new PaymentSignal.Captured("pay_card", eur("76.88"), PAID_AT));
        var foreign = (NotAsExpected) hear(order, new PaymentSignal.Captured("pay_other", eur("76.89"), PAID_AT));

        assertThat(tooLittle.mismatch()).isEqualTo(Mismatch.AMOUNT_DIFFERS);
        assertThat(foreign.mismatch()).isEqualTo(Mismatch.PAYMENT_UNKNOWN);
        assertThat(tooLittle.change().order().status()).isEqualTo(Order.Status.PENDING_PAYMENT);
        assertThat(tooLittle.change().noted()).hasSize(1);
    }

    @Test
    void aSecondPaymentOfAPaidOrderIsNotTakenForAnother() {
        var twice = (NotAsExpected) hear(paid(worked()), new PaymentSignal.Captured("pay_2", eur("76.89"), PAID_AT));

        assertThat(twice.change().told()).isEmpty();
        assertThat(twice.change().noted()).hasSize(1);
    }

    @Tag("R73")
    @Test
    void whatIsCapturedAfterTheCancellationIsToldSoThatItGoesBack() {
        var late = change(hear(cancelled(placed(worked())), captured(card("76.89"))));

        assertThat(only(OrderPaid.class, late).total()).isEqualTo(eur("76.89"));
        assertThat(only(OrderPaid.class, late).cancelledAt()).isEqualTo(PAID_AT);
        assertThat(late.order().status()).isEqualTo(Order.Status.CANCELLED);
        assertThat(giveUpWaitingForTheRest(late.order())).isEmpty();
    }

    @Tag("R73")
    @Test
    void halfAPaymentOfACancelledOrderIsToldWhenTheRestDoesNotCome() {
        var half = change(hear(placed(worked(GIFT, CARD)), captured(GIFT))).order();

        var told = giveUpWaitingForTheRest(cancelled(half)).orElseThrow();

        OrderPaid paid = only(OrderPaid.class, told);
        assertThat(paid.total()).isEqualTo(eur("20.00"));
        assertThat(paid.cancelledAt()).isEqualTo(PAID_AT);
        assertThat(paid.tenders()).hasSize(1);
        assertThat(paid.lines().stream()
                        .flatMap(line -> line.units().stream())
                        .map(unit -> unit.net().plus(unit.shippingShare()))
                        .reduce(eur("0.00"), Money::plus))
                .isEqualTo(eur("20.00"));
        assertThat(change(hear(told.order(), captured(CARD))).told()).isEmpty();
    }

    @Test
    void ofACancelledOrderWithoutMoneyNothingIsTold() {
        assertThat(giveUpWaitingForTheRest(cancelled(placed(worked())))).isEmpty();
    }

    private static CancelledOrder cancelled(Order order) {
        return (CancelledOrder) ((Possible) decide(order, Scope.WHOLE_ORDER, policy(), PAID_AT)).after();
    }
}
