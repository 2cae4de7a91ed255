package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import org.jspecify.annotations.Nullable;

/// What is to be told of a refund, and as which fact.
///
/// @param fact the same if the same comes about again, e.g. in a restored database; another for a second issue or a
/// second failure
/// @param trail absent for a refund that was decided before trails were kept
public record RefundNews(
        Refund refund,
        RefundEvent event,
        String fact,
        @Nullable Trail trail) {}
