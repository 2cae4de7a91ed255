package com.kwoking.aftersales.returns.wayback;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.returncase.CaseDesk;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The warehouse has the parcel (R30, R36, R54).
@ApplicationScoped
@Transactional
public class ReceiveParcel {

    private final CaseDesk desk;
    private final Clock clock;

    ReceiveParcel(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public CaseResult receive(
            ReturnId id,
            @Nullable Boolean slipPresent,
            @Nullable Boolean slipComplete,
            @Nullable String note,
            String by) {
        var receipt = new Receipt(slipPresent, slipComplete, note, by, clock.instant());
        return desk.change(id, current -> WayBackRules.receive(current, receipt));
    }
}
