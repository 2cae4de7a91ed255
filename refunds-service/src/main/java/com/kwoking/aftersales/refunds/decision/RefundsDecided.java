package com.kwoking.aftersales.refunds.decision;

/// Told inside the service once a transaction that decided refunds has committed: there is something to pay.
public record RefundsDecided() {}
