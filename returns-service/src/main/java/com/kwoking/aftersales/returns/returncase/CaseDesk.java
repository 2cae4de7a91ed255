package com.kwoking.aftersales.returns.returncase;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.ChangedMeanwhile;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.UnknownReturn;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/// Load, decide, save, announce: what every command about a return has in common.
@ApplicationScoped
public class CaseDesk {

    public static final LongPredicate ANY_VERSION = _ -> true;
    public static final Predicate<CustomerId> ANYBODYS = _ -> true;
    public static final Consumer<ReturnCase> NOTHING = _ -> {};

    private final ReturnCases cases;

    CaseDesk(ReturnCases cases) {
        this.cases = cases;
    }

    /// @param isTheOneSeen whether the caller decided about this version
    /// @param maySee whose returns the caller may know of; any other does not exist for them
    public CaseResult change(
            ReturnId id,
            Predicate<CustomerId> maySee,
            LongPredicate isTheOneSeen,
            Function<ReturnCase, CaseResult> decide,
            Consumer<ReturnCase> announce) {
        Optional<ReturnCase> found =
                cases.of(id).filter(each -> maySee.test(each.claim().customerId()));
        if (found.isEmpty()) {
            return new UnknownReturn();
        }
        CaseResult result = decide.apply(found.get());
        if (result instanceof Changed && !isTheOneSeen.test(found.get().version())) {
            return new ChangedMeanwhile(found.get().version());
        }
        if (result instanceof Changed(ReturnCase after)) {
            cases.save(after);
            announce.accept(after);
        }
        return result;
    }
}
