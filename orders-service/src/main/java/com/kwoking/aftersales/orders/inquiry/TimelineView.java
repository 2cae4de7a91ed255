package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import com.kwoking.aftersales.orders.timeline.domain.TimelineWords;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that happened to an order, oldest first.
record TimelineView(UUID orderId, List<Entry> entries) {

    record Entry(
            Instant at,
            String kind,
            @Nullable String reference,
            @Nullable Amount amount,
            @Nullable String code,
            String french,
            String english) {}

    static TimelineView of(OrderId orderId, List<TimelineEntry> entries) {
        return new TimelineView(
                orderId.value(), entries.stream().map(TimelineView::of).toList());
    }

    private static Entry of(TimelineEntry entry) {
        var words = TimelineWords.of(entry.kind());
        return new Entry(
                entry.at(),
                entry.kind().name(),
                entry.reference(),
                entry.amount() == null ? null : Amount.of(entry.amount()),
                entry.code(),
                words.french(),
                words.english());
    }
}
