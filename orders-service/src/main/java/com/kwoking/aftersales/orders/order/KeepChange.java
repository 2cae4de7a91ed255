package com.kwoking.aftersales.orders.order;

import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.timeline.domain.Timeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntries;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/// How every decision ends: the order first, then what is told of it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepChange {

    private final Orders orders;
    private final Timeline timeline;
    private final Outbox outbox;

    KeepChange(Orders orders, Timeline timeline, Outbox outbox) {
        this.orders = orders;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    public void keep(Change change) {
        orders.save(change.order());
        timeline.add(entries(change));
        change.told().forEach(outbox::add);
        Log.infof(
                "Order %s is %s: %s",
                change.order().orderId().value(), change.order().status(), what(change));
    }

    private static List<TimelineEntry> entries(Change change) {
        return Stream.concat(change.told().stream().map(TimelineEntries::of), change.noted().stream())
                .toList();
    }

    private static String what(Change change) {
        return entries(change).stream()
                .map(entry -> entry.kind().name())
                .reduce((one, other) -> one + ", " + other)
                .orElse("nothing new");
    }
}
