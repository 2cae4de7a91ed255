package com.kwoking.aftersales.journeys.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox.Payout;
import com.kwoking.aftersales.stack.mail.Mail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What has to hold whatever happened, reckoned over everything that the services ever told: topics, the
/// provider's ledger and the mail server are held against each other.
public record Books(WholeSystem system) {

    /// Waits until nothing is under way, then looks.
    public void balance() {
        new Quiet(system).comes();
        anEventToldAgainSaysTheSame();
        noEventIsMissingOrOutOfOrder();
        everyRefundIsPaidOnceAndNoOtherMoneyLeft();
        everyCauseHasOneLetterOfAKind();
        everyLetterArrivedOnce();
    }

    private void anEventToldAgainSaysTheSame() {
        Map<Object, List<Told>> byId = told().collect(groupingBy(Told::id));
        assertThat(offenders(byId, copies -> !copies.stream().allMatch(copies.getFirst()::isSameAs)))
                .as("different events under one id")
                .isEmpty();
    }

    /// I3: per key 1, 2, 3 … when repetitions are left out.
    private void noEventIsMissingOrOutOfOrder() {
        Map<Object, List<Long>> sequences =
                told().collect(groupingBy(told -> told.topic() + " of " + told.key())).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, stream -> Topics.once(stream.getValue())
                                .map(Told::sequence)
                                .toList()));
        assertThat(offenders(sequences, numbers -> !numbers.equals(upTo(numbers.size()))))
                .as("sequences with a gap or out of order")
                .isEmpty();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /// I5, I7: amounts by our reference, which names the refund and the means of payment.
    private void everyRefundIsPaidOnceAndNoOtherMoneyLeft() {
        Map<String, List<Money>> issued = facts(RefundIssued.class)
                .flatMap(Books::payoutsOf)
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
        Map<String, List<Money>> paid = system.payments.payouts().stream()
                .collect(groupingBy(Payout::reference, TreeMap::new, mapping(Payout::amount, toList())));
        assertThat(paid).as("what the provider paid out, by refund").isEqualTo(issued);
        assertThat(offenders(Map.<Object, List<Money>>copyOf(paid), amounts -> amounts.size() != 1))
                .as("refunds that were not paid once")
                .isEmpty();
    }

    private static Stream<Map.Entry<String, Money>> payoutsOf(RefundIssued issued) {
        return issued.allocations().stream().flatMap(part -> Optional.ofNullable(part.tenderId()).stream()
                .map(tender -> Map.entry(issued.refundId().value() + "/" + tender.value(), part.amount())));
    }

    /// I8.
    private void everyCauseHasOneLetterOfAKind() {
        Map<Object, Long> letters = facts(LetterSent.class)
                .collect(groupingBy(letter -> letter.template() + " for " + letter.causeId(), counting()));
        assertThat(offenders(letters, howMany -> howMany != 1))
                .as("causes with more than one letter of a kind")
                .isEmpty();
    }

    /// The mail server may hold a mail twice where a sender could not note that it was taken; then both carry one
    /// Message-ID, and any mail client shows them as one.
    private void everyLetterArrivedOnce() {
        Map<Object, Long> mails = system.mails().stream().collect(groupingBy(Books::letterOf, counting()));
        Set<Object> sent = facts(LetterSent.class)
                .map(letter -> letter.letterId().value().toString())
                .collect(toSet());
        assertThat(mails.keySet())
                .as("letters that arrived, against those said to be sent")
                .isEqualTo(sent);
        long atMost = system.mayHavePostedTwice() ? 2 : 1;
        assertThat(offenders(mails, times -> times > atMost))
                .as("mails that arrived more often than %d times", atMost)
                .isEmpty();
    }

    private static Object letterOf(Mail mail) {
        return mail.messageId().replaceAll("[<>]|@.*", "");
    }

    private <E extends DomainEvent> Stream<E> facts(Class<E> type) {
        return Topics.once(told().toList()).flatMap(told -> told.as(type).stream());
    }

    private Stream<Told> told() {
        return system.topics.all().filter(told -> told.source().endsWith("-service"));
    }

    private static <T> Map<Object, T> offenders(Map<Object, T> all, Predicate<T> isWrong) {
        return all.entrySet().stream()
                .filter(entry -> isWrong.test(entry.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
