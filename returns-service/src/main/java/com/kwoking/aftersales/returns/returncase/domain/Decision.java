package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRejected.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person decided about a return (R26).
public sealed interface Decision {

    record Pending() implements Decision {}

    /// The carrier brings it back: there is nothing to approve (R33).
    record NotNeeded() implements Decision {}

    /// @param returnAddress absent when the customer keeps the goods (R07)
    record Approved(
            String rmaNumber,
            boolean returnRequired,
            @Nullable ReturnAddress returnAddress,
            @Nullable String note,
            String by,
            Instant at)
            implements Decision {}

    /// @param approved what was said before, if it was a yes (R43)
    record Rejected(
            Reason reason,
            String explanation,
            String by,
            Instant at,
            @Nullable Approved approved) implements Decision {}

    static Decision atFirst(ReturnFlow flow) {
        return switch (flow) {
            case REFUSED -> new NotNeeded();
            case CONDITIONAL_60D, STATUTORY_WITHDRAWAL, DOA_14D, DEFECT_WARRANTY, WRONG_ITEM -> new Pending();
        };
    }
}
