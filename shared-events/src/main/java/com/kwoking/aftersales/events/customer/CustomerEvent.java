package com.kwoking.aftersales.events.customer;

import com.kwoking.aftersales.events.DomainEvent;

/// The state of one customer, on a compacted stream: the newest replaces the older, a tombstone erases (R62).
public sealed interface CustomerEvent extends DomainEvent permits CustomerContact {

    CustomerId customerId();

    @Override
    default String key() {
        return customerId().value().toString();
    }

    @Override
    default String subject() {
        return key();
    }
}
