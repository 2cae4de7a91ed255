package com.kwoking.aftersales.journeys.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.journeys.chaos.evidence.Evidence;
import com.kwoking.aftersales.journeys.chaos.evidence.Evidence.Repeat;
import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers;
import com.kwoking.aftersales.journeys.chaos.evidence.LogLine;
import com.kwoking.aftersales.journeys.chaos.evidence.Post;
import com.kwoking.aftersales.journeys.chaos.evidence.Wire;
import com.kwoking.aftersales.journeys.chaos.stories.History;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The same evidence with one thing changed.
final class Damage {

    private Damage() {}

    static <T> List<T> plus(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    static <T> List<T> without(List<T> all, T one) {
        var fewer = new ArrayList<>(all);
        fewer.remove(one);
        return fewer;
    }

    static <T> T first(List<T> all) {
        return all.getFirst();
    }

    static Told of(List<Told> told, Class<? extends DomainEvent> type) {
        return told.stream().filter(each -> each.isA(type)).findFirst().orElseThrow();
    }

    /// Of its key, and told only once.
    static Told last(List<Told> told) {
        return told.stream()
                .filter(each -> sameKey(told, each).getLast() == each && copies(told, each) == 1)
                .findFirst()
                .orElseThrow();
    }

    static Told followed(List<Told> told) {
        return told.stream()
                .filter(each -> sameKey(told, each).getLast() != each && copies(told, each) == 1)
                .findFirst()
                .orElseThrow();
    }

    static List<Told> inverted(List<Told> told) {
        var others = new ArrayList<>(told);
        Told one = followed(told);
        List<Told> key = sameKey(told, one);
        Collections.swap(others, others.indexOf(one), others.indexOf(key.get(key.indexOf(one) + 1)));
        return others;
    }

    static Told changed(Told told) {
        return copy(told, "{}".getBytes(UTF_8), told.id());
    }

    static Told underAnotherId(Told told) {
        return copy(told, told.record().value(), UUID.randomUUID());
    }

    private static Told copy(Told told, byte[] value, UUID id) {
        ConsumerRecord<String, byte[]> old = told.record();
        var copy = new ConsumerRecord<>(old.topic(), old.partition(), old.offset(), old.key(), value);
        old.headers().forEach(copy.headers()::add);
        copy.headers().remove("ce_id").add("ce_id", id.toString().getBytes(UTF_8));
        return new Told(copy);
    }

    private static List<Told> sameKey(List<Told> told, Told one) {
        return told.stream()
                .filter(each -> each.topic().equals(one.topic()) && each.key().equals(one.key()))
                .toList();
    }

    private static long copies(List<Told> told, Told one) {
        return told.stream().filter(each -> each.id().equals(one.id())).count();
    }

    static Evidence but(Evidence then, UnaryOperator<List<Told>> told) {
        Wire wire = then.wire();
        return then.but(new Wire(told.apply(wire.told()), wire.sequences(), wire.deadLetters()));
    }

    static Evidence sequences(Evidence then, UnaryOperator<List<Wire.Sequence>> change) {
        Wire wire = then.wire();
        return then.but(new Wire(wire.told(), change.apply(wire.sequences()), wire.deadLetters()));
    }

    static Evidence parked(Evidence then) {
        Wire wire = then.wire();
        return then.but(new Wire(wire.told(), wire.sequences(), List.of("orders 3 17 not a OrderPaid")));
    }

    static Evidence payouts(Evidence then, UnaryOperator<List<PaymentSandbox.Payout>> change) {
        Ledgers books = then.ledgers();
        return then.but(new Ledgers(books.captures(), change.apply(books.payouts()), books.accounts(), books.issued()));
    }

    static Evidence accounts(Evidence then, UnaryOperator<List<Ledgers.Account>> change) {
        Ledgers books = then.ledgers();
        return then.but(new Ledgers(books.captures(), books.payouts(), change.apply(books.accounts()), books.issued()));
    }

    static Evidence mails(Evidence then, UnaryOperator<List<String>> change) {
        return then.but(new Post(then.post().letters(), change.apply(then.post().messageIds())));
    }

    static Evidence letters(Evidence then, UnaryOperator<List<Post.Letter>> change) {
        return then.but(
                new Post(change.apply(then.post().letters()), then.post().messageIds()));
    }

    static Evidence restless(Evidence then) {
        return then.butUnrest(List.of("orders: events that are not told: 1"));
    }

    static Evidence logs(Evidence then, LogLine more) {
        return then.butLogs(plus(then.logs(), more));
    }

    static Evidence troubles(Evidence then, History.Seen more) {
        return then.butTroubles(plus(then.troubles(), more));
    }

    static Evidence answeredOtherwise(Evidence then) {
        Repeat repeat = then.repeats().getFirst();
        Answer answer = repeat.again();
        var other = new Answer(answer.call(), answer.status(), answer.etag(), Optional.empty(), answer.text() + " ");
        return then.butRepeats(List.of(new Repeat(repeat.first(), other)));
    }
}
