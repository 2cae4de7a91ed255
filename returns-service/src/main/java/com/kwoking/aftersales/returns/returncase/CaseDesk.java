package com.kwoking.aftersales.returns.returncase;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.ChangedMeanwhile;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.UnknownReturn;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/// Load, decide, keep: what every command about a return has in common.
@ApplicationScoped
public class CaseDesk {

    private static final LongPredicate ANY_VERSION = _ -> true;

    private final ReturnCases cases;
    private final KeepChange keepChange;

    CaseDesk(ReturnCases cases, KeepChange keepChange) {
        this.cases = cases;
        this.keepChange = keepChange;
    }

    /// @param maySee whose returns the caller may know of; any other does not exist for them
    public CaseResult changeOwn(ReturnId id, Predicate<CustomerId> maySee, Function<ReturnCase, CaseResult> decide) {
        Optional<ReturnCase> found =
                cases.of(id).filter(each -> maySee.test(each.claim().order().customerId()));
        return found.map(current -> keep(current, ANY_VERSION, decide.apply(current)))
                .orElseGet(UnknownReturn::new);
    }

    public CaseResult change(ReturnId id, Function<ReturnCase, CaseResult> decide) {
        return changeAsSeen(id, ANY_VERSION, decide);
    }

    /// @param isTheOneSeen whether the caller decided about this version
    public CaseResult changeAsSeen(ReturnId id, LongPredicate isTheOneSeen, Function<ReturnCase, CaseResult> decide) {
        return cases.of(id)
                .map(current -> keep(current, isTheOneSeen, decide.apply(current)))
                .orElseGet(UnknownReturn::new);
    }

    private CaseResult keep(ReturnCase current, LongPredicate isTheOneSeen, CaseResult result) {
        if (result instanceof Changed(Change change)) {
            if (!isTheOneSeen.test(current.version())) {
                return new ChangedMeanwhile(current.version());
            }
            keepChange.keep(change);
        }
        return result;
    }
}
