package com.kwoking.aftersales.refunds.domain;

import static com.kwoking.aftersales.refunds.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.A2;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.B;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.CARD_FIRST;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.EVERYTHING;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.ORDER;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.card;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.eur;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.giftCard;
import static com.kwoking.aftersales.refunds.domain.RefundSamples.paid;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.OrderCancelled.Branch;
import com.kwoking.aftersales.events.OrderPaid;
import com.kwoking.aftersales.events.RefundLine;
import com.kwoking.aftersales.events.ReturnId;
import com.kwoking.aftersales.events.UnitId;
import com.kwoking.aftersales.refunds.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.domain.OrderAccount.Unpaid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The invariants of the rules (section 7) over any sequence of causes.
class RefundPropertiesTest {

    private static final OrderPaid SPLIT = paid(ORDER, List.of(giftCard("20.00"), card("56.89")));

    @Property
    void neverMoreGoesBackThanWasCapturedInTotalAndPerTender(@ForAll("causes") List<Occasion> causes) { // I1
        Paid account = after(SPLIT, causes);

        assertThat(account.refundable()).isGreaterThanOrEqualTo(eur("0.00"));
        assertThat(SPLIT.tenders())
                .allSatisfy(tender -> assertThat(account.refundable(tender)).isGreaterThanOrEqualTo(eur("0.00")));
    }

    @Property
    void noPieceIsSettledBeyondItsPrice(@ForAll("causes") List<Occasion> causes) { // I2
        Paid account = after(SPLIT, causes);

        assertThat(EVERYTHING).allSatisfy(unit -> {
            Settled settled = account.settled(unit, java.util.Optional.empty());
            assertThat(settled.item()).isLessThanOrEqualTo(account.unit(unit).net());
            assertThat(settled.shipping())
                    .isLessThanOrEqualTo(account.unit(unit).shippingShare());
        });
    }

    @Property
    void theLinesAndThePayoutsSumToTheTotal(@ForAll("causes") List<Occasion> causes) { // I7
        assertThat(after(SPLIT, causes).refunds()).allSatisfy(refund -> {
            assertThat(sum(refund.lines().stream().map(RefundLine::amount).toList()))
                    .isEqualTo(refund.total());
            assertThat(sum(refund.payouts().stream().map(Payout::amount).toList()))
                    .isEqualTo(refund.total());
        });
    }

    @Property
    void hearingEverythingTwiceChangesNothing(@ForAll("causes") List<Occasion> causes) { // I4
        var twice = new ArrayList<>(causes);
        twice.addAll(causes);

        assertThat(after(SPLIT, twice)).isEqualTo(after(SPLIT, causes));
    }

    @Property
    void thePaymentMayComeAtAnyPlace(@ForAll("causes") List<Occasion> causes, @ForAll("places") double place) { // I5
        int before = (int) (place * causes.size());
        OrderAccount account = new Unpaid(ORDER, List.of());
        for (Occasion cause : causes.subList(0, before)) {
            account = account.hear(cause, CARD_FIRST, NOW).account();
        }
        account = account.hear(SPLIT, CARD_FIRST, NOW).account();
        for (Occasion cause : causes.subList(before, causes.size())) {
            account = account.hear(cause, CARD_FIRST, NOW).account();
        }

        assertThat(account).isEqualTo(after(SPLIT, causes));
    }

    @Property
    void everyRefundNamesOneCause(@ForAll("causes") List<Occasion> causes) { // I3
        assertThat(after(SPLIT, causes).refunds())
                .extracting(refund -> refund.cause().eventId())
                .doesNotHaveDuplicates()
                .isSubsetOf(causes.stream().map(Occasion::eventId).toList());
    }

    @Provide
    Arbitrary<List<Occasion>> causes() {
        Arbitrary<UnitId> unit = Arbitraries.of(A1, A2, B);
        Arbitrary<ReturnId> returned =
                Arbitraries.integers().between(1, 4).map(each -> new ReturnId(new UUID(each << 8, each)));
        Arbitrary<Money> amount =
                Arbitraries.integers().between(0, 5000).map(cents -> new Money(cents, eur("0").currency()));
        Arbitrary<Occasion> losses = net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(1, 9), unit)
                .as((event, each) -> RefundSamples.lost(event, each));
        Arbitrary<Occasion> cancellations = Arbitraries.of(
                RefundSamples.cancelled(Branch.WITHIN_24H, EVERYTHING),
                RefundSamples.cancelled(Branch.AFTER_24H, List.of(B)),
                RefundSamples.cancelled(Branch.BEFORE_PAYMENT, EVERYTHING));
        Arbitrary<Occasion> changesOfMind = net.jqwik.api.Combinators.combine(
                        unit, returned, amount, Arbitraries.integers().between(1, 3))
                .as((each, id, missing, number) -> RefundSamples.conditional(each)
                        .missing("Chargeur", missing)
                        .of(id)
                        .number(number)
                        .heard());
        Arbitrary<Occasion> damages = net.jqwik.api.Combinators.combine(
                        unit, returned, amount, Arbitraries.integers().between(4, 6))
                .as((each, id, postage, number) -> RefundSamples.damaged(each)
                        .withPostage(postage)
                        .of(id)
                        .number(number)
                        .heard());
        Arbitrary<Occasion> partials = net.jqwik.api.Combinators.combine(
                        unit, returned, amount, Arbitraries.integers().between(7, 9))
                .as((each, id, agreed, number) -> RefundSamples.damaged(each)
                        .agreedOn(agreed)
                        .of(id)
                        .number(number)
                        .heard());
        return Arbitraries.oneOf(losses, cancellations, changesOfMind, damages, partials)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static Paid after(OrderPaid payment, List<Occasion> causes) {
        OrderAccount account =
                new Unpaid(ORDER, List.of()).hear(payment, CARD_FIRST, NOW).account();
        for (Occasion cause : causes) {
            account = account.hear(cause, CARD_FIRST, NOW).account();
        }
        return (Paid) account;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(eur("0.00"), Money::plus);
    }
}
