package com.kwoking.aftersales.journeys.system;

import com.kwoking.aftersales.journeys.observed.Databases;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.stack.mail.Mail;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// All that a customer, a bookkeeper or a listener could notice a change of.
///
/// @param rows of every table in which a service keeps what it decided
public record Snapshot(
        List<String> mails, List<PaymentSandbox.Payout> payouts, List<UUID> events, Map<String, List<String>> rows) {

    /// Not the inbox, and not what only says when something was last looked at.
    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "refunds",
                    List.of(
                            "select * from refund order by refund_id",
                            "select refund_id, tender_id, amount, state, provider_reference from payout order by 1, 2",
                            "select * from order_account order by order_id",
                            "select * from tender order by order_id, tender_id",
                            "select * from paid_unit order by order_id, unit_id",
                            "select event_id from waiting_occasion order by 1",
                            "select * from event_sequence order by 1, 2"),
            "notifications",
                    List.of(
                            "select id, cause_id, template, state, attempts from letter order by id",
                            "select * from event_sequence order by 1, 2"),
            "orders", List.of("select * from event_sequence order by 1, 2"),
            "returns", List.of("select * from event_sequence order by 1, 2"));

    public static Snapshot of(WholeSystem system) {
        return new Snapshot(
                system.mails().stream().map(Mail::messageId).toList(),
                system.payments.payouts(),
                system.topics
                        .all()
                        .filter(told -> told.source().endsWith("-service"))
                        .map(Told::id)
                        .distinct()
                        .sorted()
                        .toList(),
                rows(system.databases));
    }

    private static Map<String, List<String>> rows(Databases databases) {
        var rows = new TreeMap<String, List<String>>();
        QUESTIONS.forEach((database, questions) -> questions.forEach(
                question -> rows.put(database + ": " + question, databases.rows(database, question))));
        return rows;
    }
}
