package com.kwoking.aftersales.refunds.inquiry.postgres;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.inquiry.domain.WaitingOccasions;

/// What reads the tables, without a container around it.
public final class InquiryTables {

    private InquiryTables() {}

    public static WaitingOccasions waitingOccasions(Sql sql) {
        return new PostgresWaitingOccasions(sql);
    }
}
