package com.kwoking.aftersales.messaging.relay;

import java.sql.SQLException;

/// The lease, as long as this copy has it. Each renewal is a sign of life.
final class LeaseHeld {

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

    void renewEvery(long millis) throws SQLException {
        if (System.nanoTime() - renewedAt >= millis * 1_000_000) {
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
