package com.kwoking.aftersales.refunds;

/// Told inside the service once a transaction that decided refunds has committed: there is something to pay.
record RefundsDecided() {}
