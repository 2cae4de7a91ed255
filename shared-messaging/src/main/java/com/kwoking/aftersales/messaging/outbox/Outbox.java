package com.kwoking.aftersales.messaging.outbox;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import java.time.Instant;
import java.util.UUID;

/// Where a use case leaves the events it wants told. They go out if, and only if, the caller's
/// transaction commits; without a transaction there is nowhere to leave them.
public interface Outbox {

    /// As news that is told this once.
    void add(DomainEvent event);

    /// As a fact that may have to be told anew, e.g. because a database was put back to before it.
    ///
    /// @param id made from the fact ([FactId]), so that nobody hears it twice
    void add(DomainEvent event, UUID id);

    /// That what was said of a key is to be forgotten, here and by every reader: a tombstone (R62). It has its place in
    /// the order of its key, as every event has.
    ///
    /// @param state of a stream that keeps the last word of a key only; told of another, it would erase nothing
    /// @throws IllegalArgumentException for a type of any other stream
    void forget(EventType state, String key, Instant when);
}
