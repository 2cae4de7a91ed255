package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person said yes.
///
/// @param returnAddress absent when the customer keeps the goods (R07)
public record Approval(
        String rmaNumber,
        boolean returnRequired,
        @Nullable ReturnAddress returnAddress,
        @Nullable String note,
        String by,
        Instant at) {}
