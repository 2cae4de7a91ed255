package com.kwoking.aftersales.messaging;

import com.kwoking.aftersales.events.DomainEvent;

/// Where a use case leaves the events it wants told. They go out if, and only if, the caller's
/// transaction commits; without a transaction there is nowhere to leave them.
@FunctionalInterface
public interface Outbox {

    void add(DomainEvent event);
}
