package com.kwoking.aftersales.messaging.relay;

/// Another copy leads.
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeaseLost(long epoch) {
        super("somebody took the outbox over after epoch " + epoch);
    }
}
