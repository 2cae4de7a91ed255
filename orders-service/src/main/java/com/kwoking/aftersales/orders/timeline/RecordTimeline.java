package com.kwoking.aftersales.orders.timeline;

import com.kwoking.aftersales.orders.timeline.domain.Timeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Keeps what the other services did with an order, so that one place can tell its whole story.
@ApplicationScoped
@Transactional
public class RecordTimeline {

    private final Timeline timeline;

    RecordTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    public void of(List<TimelineEntry> heard) {
        timeline.add(heard);
    }
}
