package com.kwoking.aftersales.returns.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.RefundId;
import java.time.Instant;

/// Money that went back for a return, as refunds-service told.
public record Payout(RefundId refundId, Money total, Instant at) {}
