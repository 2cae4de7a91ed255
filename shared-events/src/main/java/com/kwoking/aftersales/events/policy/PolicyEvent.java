package com.kwoking.aftersales.events.policy;

import com.kwoking.aftersales.events.DomainEvent;

/// The policy's versions, on a compacted stream keyed by version (R46).
public sealed interface PolicyEvent extends DomainEvent permits PolicyPublished {

    PolicyVersion version();

    @Override
    default String key() {
        return version().value();
    }

    @Override
    default String subject() {
        return key();
    }
}
