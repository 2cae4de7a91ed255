package com.kwoking.aftersales.messaging.relay;

import java.sql.SQLException;

/// The lease, as long as this copy has it. Each renewal is a sign of life.
final class LeaseHeld {

    private static final long RENEW_NANOS = RelayLease.MILLIS * 1_000_000 / 4;

    private final RelayLease lease;
    private final long epoch;
    private final String source;
    private final Runnable heartbeat;
    private long renewedAt = System.nanoTime();

    LeaseHeld(RelayLease lease, long epoch, String source, Runnable heartbeat) {
        this.lease = lease;
        this.epoch = epoch;
        this.source = source;
        this.heartbeat = heartbeat;
    }

    long epoch() {
        return epoch;
    }

    /// Whose events these are.
    String source() {
        return source;
    }

    /// To be called more often than it does anything: the lease lasts for four of these.
    void renewInTime() throws SQLException {
        if (System.nanoTime() - renewedAt >= RENEW_NANOS) {
            renew();
        }
    }

    /// @throws LeaseLost if somebody else leads by now
    void renew() throws SQLException {
        if (!lease.renew(epoch)) {
            throw new LeaseLost(epoch);
        }
        renewedAt = System.nanoTime();
        heartbeat.run();
    }

    void end() throws SQLException {
        lease.end(epoch);
    }
}
