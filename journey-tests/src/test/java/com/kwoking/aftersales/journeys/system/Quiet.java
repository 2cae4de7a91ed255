package com.kwoking.aftersales.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Databases;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// Whether anything is still under way.
public record Quiet(WholeSystem system) {

    /// What is under way moves from one of these to the next, so it could slip past a single look.
    private static final Duration LONG_ENOUGH_NOT_TO_MISS_IT = Duration.ofMillis(300);

    public void comes() {
        await("everything that was told is heard, paid and posted")
                .pollInterval(Duration.ofMillis(150))
                .during(LONG_ENOUGH_NOT_TO_MISS_IT)
                .atMost(Eventually.PATIENCE)
                .untilAsserted(() -> assertThat(underWay()).isEmpty());
    }

    private Map<String, Object> underWay() {
        var busy = new TreeMap<String, Object>(system.groups.behind());
        Databases databases = system.databases;
        Databases.ALL.forEach(
                each -> count(busy, each + ": untold events", databases.count(each, "select count(*) from outbox")));
        count(busy, "payouts due", databases.count("refunds", "select count(*) from payout where state = 'DUE'"));
        count(
                busy,
                "letters to post",
                databases.count("notifications", "select count(*) from letter where state = 'PENDING'"));
        return busy;
    }

    private static void count(Map<String, Object> busy, String what, long howMany) {
        if (howMany > 0) {
            busy.put(what, howMany);
        }
    }
}
