package com.kwoking.aftersales.refunds.correction.postgres;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.correction.domain.GrantNotes;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresGrantNotes implements GrantNotes {

    private static final String ADD = """
            insert into grant_note (decision_id, refund_id, order_id, kind, reason, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    PostgresGrantNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Grant grant, Refund refund, Grounds grounds) {
        sql.update(
                ADD,
                grant.decisionId(),
                refund.id().value(),
                refund.orderId().value(),
                grant.kind().name(),
                grounds.reason(),
                grounds.by(),
                grounds.at());
    }
}
