package com.kwoking.aftersales.refunds.payout.postgres;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue;
import com.kwoking.aftersales.refunds.payout.domain.RefundsInPayment;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/// What works on the tables of payouts, without a container around it.
public final class PayoutTables {

    private PayoutTables() {}

    public static PayoutQueue queue(Sql sql) {
        return new PostgresPayoutQueue(sql, new PayoutNotes(sql), new PostgresRefundsInPayment(sql));
    }

    public static RefundsInPayment refunds(Sql sql) {
        return new PostgresRefundsInPayment(sql);
    }

    public static void measure(Sql sql, MeterRegistry meters) {
        new PayoutMeters(sql, meters).register(new StartupEvent());
    }
}
