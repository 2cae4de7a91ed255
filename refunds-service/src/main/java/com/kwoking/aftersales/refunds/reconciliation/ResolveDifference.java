package com.kwoking.aftersales.refunds.reconciliation;

import com.kwoking.aftersales.refunds.reconciliation.domain.Differences;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences.Resolution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// A person says what a difference was. It moves no money: what has to be put right is put right where it
/// went wrong, by a command of its own.
@ApplicationScoped
@Transactional
public class ResolveDifference {

    private final Differences differences;
    private final Clock clock;

    ResolveDifference(Differences differences, Clock clock) {
        this.differences = differences;
        this.clock = clock;
    }

    public Resolution resolve(UUID id, String reason, String by) {
        return differences.resolve(id, reason, by, clock.instant());
    }
}
