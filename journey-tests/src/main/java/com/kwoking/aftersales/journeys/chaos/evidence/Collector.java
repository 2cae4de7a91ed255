package com.kwoking.aftersales.journeys.chaos.evidence;

import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers.Account;
import com.kwoking.aftersales.journeys.chaos.evidence.Ledgers.Issued;
import com.kwoking.aftersales.journeys.chaos.evidence.Post.Letter;
import com.kwoking.aftersales.journeys.chaos.evidence.Wire.Sequence;
import com.kwoking.aftersales.journeys.observed.Databases;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.mail.Mail;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads everything, past the services and past the proxies.
public record Collector(Stack stack, PaymentSandbox provider) {

    public Wire wire() {
        List<Sequence> sequences = rows(
                "select aggregatetype, aggregateid, last from event_sequence",
                cells -> new Sequence(cells[0], cells[1], Long.parseLong(cells[2])));
        List<String> deadLetters = rows(
                "select topic, partition, record_offset, cause from dead_letter where state = 'PARKED'",
                cells -> String.join(" ", cells));
        return new Wire(Records.of(stack.broker().bootstrapServers()), sequences, deadLetters);
    }

    public Ledgers ledgers() {
        return new Ledgers(
                provider.captures(),
                provider.payouts(),
                rows(
                        "refunds",
                        "select order_id, captured, refunded from order_account",
                        cells -> new Account(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]))),
                rows(
                        "refunds",
                        "select refund_id || '/' || tender_id, amount from payout where state = 'ISSUED'",
                        cells -> new Issued(cells[0], Long.parseLong(cells[1]))));
    }

    public Post post() {
        return new Post(
                rows(
                        "notifications",
                        "select id, cause_id, template, state from letter",
                        cells -> new Letter(cells[0], cells[1], cells[2], cells[3])),
                stack.mails().newest(Optional.empty(), Integer.MAX_VALUE).stream()
                        .map(Mail::messageId)
                        .toList());
    }

    public List<LogLine> logs() {
        return Logs.in(Optional.ofNullable(stack.settings().data().log("any").getParent())
                .orElseThrow());
    }

    private <T> List<T> rows(String question, Function<String[], T> read) {
        return Databases.ALL.stream()
                .flatMap(each -> rows(each, question, read).stream())
                .toList();
    }

    /// The cells of a row hold no comma, but for the last.
    private <T> List<T> rows(String database, String question, Function<String[], T> read) {
        int cells = question.substring(0, question.indexOf(" from ")).split(",", -1).length;
        Stream<String> rows = new Databases(stack.postgres()).rows(database, question).stream();
        return rows.map(row -> read.apply(row.split(",", cells))).toList();
    }
}
