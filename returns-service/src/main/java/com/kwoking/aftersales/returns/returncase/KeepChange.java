package com.kwoking.aftersales.returns.returncase;

import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// How every decision about a return ends: the return first, then what is told of it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepChange {

    private final ReturnCases cases;
    private final Outbox outbox;

    KeepChange(ReturnCases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    public void keep(Change change) {
        cases.save(change.after());
        change.told().forEach(outbox::add);
    }

    /// @param factId of the one thing that is told, the same however often it is decided
    public void keep(Change change, UUID factId) {
        cases.save(change.after());
        change.told().forEach(event -> outbox.add(event, factId));
    }
}
