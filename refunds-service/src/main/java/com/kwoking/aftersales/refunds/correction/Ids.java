package com.kwoking.aftersales.refunds.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/// The one place where an identity is made.
@ApplicationScoped
class Ids implements Supplier<UUID> {

    @Override
    public UUID get() {
        return UUID.randomUUID();
    }
}
