package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.ReturnEvent;
import java.util.List;

/// What a decision leaves behind.
///
/// @param after the return as it now stands
/// @param told what the world is told of it
public record Change(ReturnCase after, List<ReturnEvent> told) {

    public Change {
        told = List.copyOf(told);
    }

    public static Change told(ReturnCase after, ReturnEvent event) {
        return new Change(after, List.of(event));
    }

    /// Nobody else's news.
    public static Change silent(ReturnCase after) {
        return new Change(after, List.of());
    }
}
