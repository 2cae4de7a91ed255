package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.TenderId;
import com.kwoking.aftersales.events.TenderKind;

/// The part of a refund that goes back to one means of payment.
public record Payout(TenderId tenderId, TenderKind kind, String paymentReference, Money amount) {}
