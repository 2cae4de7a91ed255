package com.kwoking.aftersales.journeys.chaos.evidence;

import com.kwoking.aftersales.journeys.observed.Databases;
import com.kwoking.aftersales.journeys.observed.Groups;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Whether anything is still under way.
public record Rest(Databases databases, Groups groups) {

    private static final Map<String, Map<String, String>> UNDER_WAY = Map.of(
            "refunds",
            Map.of(
                    "payouts that are due",
                    "select count(*) from payout where state in ('DUE', 'FAILED')",
                    "causes that wait for their payment",
                    "select count(*) from waiting_occasion"),
            "notifications",
            Map.of("letters to post", "select count(*) from letter where state in ('PENDING', 'AWAITING_CONTACT')"));

    /// What is under way moves from one place to the next, so it could slip past a single look.
    private static final int QUIET_LOOKS = 3;

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(200);

    /// Returns when nothing is, or patience ends; then with what still was.
    public Map<String, Object> comes(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Map<String, Object> busy = underWay();
        int quiet = busy.isEmpty() ? 1 : 0;
        while (quiet < QUIET_LOOKS && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            busy = underWay();
            quiet = busy.isEmpty() ? quiet + 1 : 0;
        }
        return busy;
    }

    private Map<String, Object> underWay() {
        var busy = new TreeMap<String, Object>();
        try {
            busy.putAll(groups.behind());
            Databases.ALL.forEach(each -> count(busy, each, "events that are not told", "select count(*) from outbox"));
            UNDER_WAY.forEach((database, questions) ->
                    questions.forEach((what, question) -> count(busy, database, what, question)));
        } catch (IllegalStateException e) {
            busy.put("something that cannot be asked", e);
        }
        return busy;
    }

    private void count(Map<String, Object> busy, String database, String what, String question) {
        long howMany = databases.count(database, question);
        if (howMany > 0) {
            busy.put(database + ": " + what, howMany);
        }
    }
}
