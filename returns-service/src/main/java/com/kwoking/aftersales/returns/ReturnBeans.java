package com.kwoking.aftersales.returns;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

/// What every room is handed.
final class ReturnBeans {

    @Produces
    @Singleton
    Ids ids() {
        return UUID::randomUUID;
    }
}
