package com.kwoking.aftersales.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.journeys.Facts.Fact;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.Quiet;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Between topics there is no order, and a listener that was away hears one topic before another (I5).
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(2)
class ReorderTest {

    private final WholeSystem system;
    private final Quiet quiet;

    ReorderTest(WholeSystem system) {
        this.system = system;
        this.quiet = new Quiet(system);
    }

    /// One order, the facts of which are heard in this order.
    private record Trial(Facts order, List<Fact> facts) {

        Trial {
            facts = List.copyOf(facts);
        }

        static Trial inOrder() {
            return new Trial(new Facts(), Arrays.asList(Fact.values()));
        }

        /// These two before all others.
        static Trial beginningWith(Fact first, Fact second) {
            Stream<Fact> others = Arrays.stream(Fact.values()).filter(each -> each != first && each != second);
            return new Trial(
                    new Facts(), Stream.concat(Stream.of(first, second), others).toList());
        }

        @Override
        public String toString() {
            return facts.toString();
        }
    }

    @Tag("F8")
    @Test
    void anyTwoFactsOfAnOrderMayBeHeardInEitherOrder() {
        Trial natural = Trial.inOrder();
        List<Trial> trials =
                Stream.concat(Stream.of(natural), everyPairTurnedRound()).toList();
        trials.forEach(
                each -> system.payments.capture(each.order().orderId, each.order().paymentReference, Facts.TOTAL));

        tell(trials, 0, 1);
        tell(trials, 1, 2);
        tell(trials, 2, Fact.values().length);

        EndState expected = EndState.of(system, natural.order());
        assertThat(expected.refunds())
                .containsExactly(
                        "ORDER_CANCELLED ISSUED [ITEM, SHIPPING] [1749, 172]",
                        "PARCEL_LOST ISSUED [ITEM, SHIPPING] [1000, 100]",
                        "RETURN_INSPECTED ISSUED [ITEM, DEDUCTION] [2625, -1200]");
        assertThat(expected.payouts()).containsExactly(1100L, 1425L, 1921L);
        assertThat(expected.letters()).contains("purchase-confirmed", "loss-told", "return-instructed", "result-told");
        assertThat(trials).allSatisfy(trial -> assertThat(EndState.of(system, trial.order()))
                .isEqualTo(expected));
        new Books(system).balance();
    }

    /// R63, R79: whichever is heard first, what was captured after all goes back in full, and nobody is told that
    /// the order is confirmed.
    @Tag("R63")
    @Tag("R79")
    @Tag("F8")
    @Test
    void aPaymentAndACancellationBeforeItMayBeHeardInEitherOrder() {
        Facts paidFirst = new Facts();
        Facts cancelledFirst = new Facts();
        Stream.of(paidFirst, cancelledFirst).forEach(order -> {
            system.payments.capture(order.orderId, order.paymentReference, Facts.TOTAL);
            system.teller.tell(order.event(Fact.CONTACT));
        });

        system.teller.tell(paidFirst.paidAfterCancellation());
        system.teller.tell(cancelledFirst.cancelledBeforePayment());
        quiet.comes();
        system.teller.tell(paidFirst.cancelledBeforePayment());
        system.teller.tell(cancelledFirst.paidAfterCancellation());
        quiet.comes();

        assertThat(EndState.of(system, cancelledFirst).payouts()).containsExactly(Facts.TOTAL.minorUnits());
        assertThat(EndState.of(system, cancelledFirst).letters())
                .containsExactly("cancellation-confirmed", "payment-given-back", "refund-confirmed");
        assertThat(EndState.of(system, cancelledFirst)).isEqualTo(EndState.of(system, paidFirst));
    }

    /// The later of two before the earlier; that the earlier may come first, the natural order shows.
    private static Stream<Trial> everyPairTurnedRound() {
        return Arrays.stream(Fact.values()).flatMap(later -> Arrays.stream(Fact.values())
                .filter(earlier -> earlier.compareTo(later) < 0)
                .map(earlier -> Trial.beginningWith(later, earlier)));
    }

    /// All trials their facts from one place to another; then waits until they are heard by everybody, for only then
    /// is what comes next really later.
    private void tell(List<Trial> trials, int from, int to) {
        for (Trial trial : trials) {
            trial.facts()
                    .subList(from, to)
                    .forEach(fact -> system.teller.tell(trial.order().event(fact), sequence(fact)));
        }
        quiet.comes();
    }

    /// As the speaker counted: in the order in which it happened.
    private static long sequence(Fact fact) {
        Facts any = new Facts();
        String topic = EventType.of(any.event(fact)).topic();
        return Arrays.stream(Fact.values())
                .filter(each -> each.compareTo(fact) <= 0)
                .filter(each -> EventType.of(any.event(each)).topic().equals(topic))
                .count();
    }
}
