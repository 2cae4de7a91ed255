package com.kwoking.aftersales.journeys.chaos;

import static com.kwoking.aftersales.journeys.chaos.Damage.but;
import static com.kwoking.aftersales.journeys.chaos.Damage.first;
import static com.kwoking.aftersales.journeys.chaos.Damage.plus;
import static com.kwoking.aftersales.journeys.chaos.Damage.without;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers.Account;
import com.kwoking.aftersales.journeys.chaos.evidence.LogLine;
import com.kwoking.aftersales.journeys.chaos.evidence.Post.Letter;
import com.kwoking.aftersales.journeys.chaos.evidence.Wire.Sequence;
import com.kwoking.aftersales.journeys.chaos.stories.History;
import com.kwoking.aftersales.journeys.http.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One way in which the system could have failed, put into the evidence of a run that did not.
enum Defect {
    AN_ACKNOWLEDGED_COMMAND_IS_NOT_TOLD(
            "I1", then -> but(then, told -> without(told, Damage.of(told, OrderCancelled.class)))),
    THE_LAST_EVENT_OF_A_KEY_IS_LOST("I1", then -> but(then, told -> without(told, Damage.last(told)))),
    AN_EVENT_NOBODY_COMMITTED_IS_TOLD(
            "I2", then -> Damage.sequences(then, all -> plus(without(all, first(all)), lower(first(all))))),
    AN_EVENT_IN_THE_MIDDLE_IS_LOST("I3", then -> but(then, told -> without(told, Damage.followed(told)))),
    TWO_EVENTS_OF_A_KEY_CHANGE_PLACES("I3", then -> but(then, Damage::inverted)),
    AN_EVENT_IS_TOLD_AGAIN_DIFFERENTLY("I3", then -> but(then, told -> plus(told, Damage.changed(told.getLast())))),
    A_CAUSE_IS_DECIDED_TWICE(
            "I4", then -> but(then, told -> plus(told, Damage.underAnotherId(Damage.of(told, RefundDecided.class))))),
    A_REFUND_IS_PAID_TWICE("I5", then -> Damage.payouts(then, all -> plus(all, first(all)))),
    A_REFUND_IS_NOT_PAID("I5", then -> Damage.payouts(then, all -> without(all, first(all)))),
    MORE_GOES_BACK_THAN_CAME("I6", then -> Damage.accounts(then, all -> plus(all, new Account("nobody's", 100, 101)))),
    A_PAYMENT_IS_NOT_TOLD("I7", then -> but(then, told -> without(told, Damage.of(told, RefundIssued.class)))),
    A_LETTER_NEVER_ARRIVES("I8", then -> Damage.mails(then, all -> without(all, first(all)))),
    A_LETTER_ARRIVES_THREE_TIMES("I8", then -> Damage.mails(then, all -> plus(plus(all, first(all)), first(all)))),
    A_CAUSE_HAS_TWO_LETTERS("I8", then -> Damage.letters(then, all -> plus(all, another(first(all))))),
    A_RECORD_IS_PARKED("I9", Damage::parked),
    SOMETHING_IS_STILL_UNDER_WAY("I9", Damage::restless),
    THE_CUSTOMER_GETS_A_CENT_LESS("I10", then -> Damage.accounts(then, Defect::aCentLess)),
    A_NAME_IS_LOGGED(
            "I11",
            then -> Damage.logs(
                    then, new LogLine("orders-service", Optional.empty(), "INFO", "for Ondine Kestrelmoor"))),
    A_KEY_IS_ANSWERED_OTHERWISE("I12", Damage::answeredOtherwise),
    AN_ERROR_HAS_NO_FAULT(
            "I14",
            then -> Damage.logs(
                    then, new LogLine("orders-service", Optional.of(Instant.EPOCH), "ERROR", "Connection refused"))),
    A_MISTAKE_OF_OURS_IS_LOGGED(
            "I14",
            then -> Damage.logs(
                    then,
                    new LogLine(
                            "orders-service",
                            Optional.of(then.faults().getFirst().from()),
                            "ERROR",
                            "java.lang.NullPointerException"))),
    A_COMMAND_IS_ANSWERED_500("I14", then -> Damage.troubles(then, answered(then, 500, Optional.of("1")))),
    NOBODY_IS_TOLD_TO_COME_BACK("I14", then -> Damage.troubles(then, answered(then, 503, Optional.empty())));

    private final String breaks;
    private final UnaryOperator<Evidence> plant;

    Defect(String breaks, UnaryOperator<Evidence> plant) {
        this.breaks = breaks;
        this.plant = plant;
    }

    String breaks() {
        return breaks;
    }

    Evidence planted(Evidence healthy) {
        return plant.apply(healthy);
    }

    private static Sequence lower(Sequence sequence) {
        return new Sequence(sequence.topic(), sequence.key(), sequence.last() - 1);
    }

    private static Letter another(Letter letter) {
        return new Letter("another", letter.causeId(), letter.template(), letter.state());
    }

    private static List<Account> aCentLess(List<Account> all) {
        Account paid =
                all.stream().filter(each -> each.refunded() > 0).findFirst().orElseThrow();
        return plus(without(all, paid), new Account(paid.orderId(), paid.captured(), paid.refunded() - 1));
    }

    private static History.Seen answered(Evidence then, int status, Optional<String> retryAfter) {
        return new History.Seen(
                then.faults().getFirst().from(),
                new Answer("POST /orders", status, Optional.empty(), retryAfter, "{}"));
    }
}
