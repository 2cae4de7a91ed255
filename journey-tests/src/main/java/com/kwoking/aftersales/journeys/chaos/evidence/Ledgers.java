package com.kwoking.aftersales.journeys.chaos.evidence;

import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import java.util.List;

/// Money, as the provider counts it and as refunds-service does.
public record Ledgers(
        List<PaymentSandbox.Capture> captures,
        List<PaymentSandbox.Payout> payouts,
        List<Account> accounts,
        List<Issued> issued) {

    public Ledgers {
        captures = List.copyOf(captures);
        payouts = List.copyOf(payouts);
        accounts = List.copyOf(accounts);
        issued = List.copyOf(issued);
    }

    public record Account(String orderId, long captured, long refunded) {}

    /// @param reference the refund and the means of payment, with a slash between
    public record Issued(String reference, long cents) {}
}
