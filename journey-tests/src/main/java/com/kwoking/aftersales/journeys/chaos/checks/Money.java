package com.kwoking.aftersales.journeys.chaos.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers;
import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers.Account;
import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers.Issued;
import com.kwoking.aftersales.journeys.chaos.stories.History;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox.Capture;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// I5, I6 and I10: the provider's ledger is the witness.
final class Money {

    private Money() {}

    static List<String> payouts(Evidence evidence) {
        Map<String, List<Long>> paid = evidence.ledgers().payouts().stream()
                .collect(groupingBy(
                        each -> each.reference(), mapping(each -> each.amount().minorUnits(), toList())));
        Map<String, List<Long>> noted = evidence.ledgers().issued().stream()
                .collect(groupingBy(Issued::reference, mapping(Issued::cents, toList())));
        Set<String> references = new TreeSet<>(paid.keySet());
        references.addAll(noted.keySet());
        return references.stream()
                .filter(each -> !Objects.equals(paid.get(each), noted.get(each))
                        || paid.getOrDefault(each, List.of()).size() != 1)
                .map(each -> "%s: the provider paid %s, noted is %s".formatted(each, paid.get(each), noted.get(each)))
                .toList();
    }

    static List<String> excesses(Evidence evidence) {
        return evidence.ledgers().accounts().stream()
                .filter(each -> each.refunded() > each.captured() || each.refunded() < 0)
                .map(Account::toString)
                .toList();
    }

    static List<String> balance(Evidence evidence) {
        Ledgers ledgers = evidence.ledgers();
        Map<String, Long> captured = ledgers.captures().stream()
                .collect(groupingBy(
                        Capture::orderId, summingLong(each -> each.amount().minorUnits())));
        Map<String, Long> paidOut = paidOut(ledgers);
        Map<String, Account> accounts =
                ledgers.accounts().stream().collect(toMap(Account::orderId, Function.identity()));
        Stream<String> differing = accounts.values().stream()
                .filter(each -> each.captured() != captured.getOrDefault(each.orderId(), 0L)
                        || each.refunded() != paidOut.getOrDefault(each.orderId(), 0L))
                .map(each -> "%s; at the provider captured %s, paid out %s"
                        .formatted(each, captured.get(each.orderId()), paidOut.get(each.orderId())));
        Stream<String> unexpected = evidence.stories().stream()
                .filter(History.Told::isWhole)
                .filter(each ->
                        paidOut.getOrDefault(orderId(each), 0L) != each.plan().expectedCents())
                .map(each -> "%s was to get %d back and got %s: %s"
                        .formatted(
                                orderId(each), each.plan().expectedCents(), paidOut.get(orderId(each)), each.plan()));
        Stream<String> unknown = evidence.stories().stream()
                .filter(History.Told::isWhole)
                .filter(each -> !accounts.containsKey(orderId(each)))
                .map(each -> "refunds-service knows no payment of " + orderId(each));
        return Stream.of(differing, unexpected, unknown).flatMap(each -> each).toList();
    }

    private static Map<String, Long> paidOut(Ledgers ledgers) {
        Map<String, String> orders = ledgers.captures().stream()
                .collect(toMap(Capture::paymentReference, Capture::orderId, (one, _) -> one));
        return ledgers.payouts().stream()
                .collect(groupingBy(
                        each -> orders.getOrDefault(each.paymentReference(), "nobody"),
                        summingLong(each -> each.amount().minorUnits())));
    }

    private static String orderId(History.Told story) {
        return story.order().orderId().value().toString();
    }
}
