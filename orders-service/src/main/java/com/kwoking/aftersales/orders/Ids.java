package com.kwoking.aftersales.orders;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/// The one place where an identity is made.
final class Ids {

    @Produces
    @Singleton
    Supplier<UUID> random() {
        return UUID::randomUUID;
    }
}
