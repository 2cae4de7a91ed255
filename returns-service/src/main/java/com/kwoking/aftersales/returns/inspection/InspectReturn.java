package com.kwoking.aftersales.returns.inspection;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.inspection.domain.InspectionRule;
import com.kwoking.aftersales.returns.inspection.domain.PostageCap;
import com.kwoking.aftersales.returns.returncase.CaseDesk;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;

/// Turns what was found into what the customer is entitled to (R40 to R44).
@ApplicationScoped
@Transactional
public class InspectReturn {

    private final CaseDesk desk;
    private final ReturnCases cases;
    private final PostageCap postageCap;
    private final Clock clock;

    InspectReturn(CaseDesk desk, ReturnCases cases, PostageCap postageCap, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.postageCap = postageCap;
        this.clock = clock;
    }

    public CaseResult inspect(ReturnId id, Findings findings, String by, LongPredicate isTheOneSeen) {
        var rule = new InspectionRule(postageCap);
        return desk.changeAsSeen(
                id,
                isTheOneSeen,
                current -> rule.inspect(current, findings, by, takenByOthers(current), clock.instant()));
    }

    private Set<UnitId> takenByOthers(ReturnCase current) {
        Set<UnitId> others = new HashSet<>(cases.taken(current.claim().order().orderId()));
        others.removeAll(current.heldUnits());
        return others;
    }
}
