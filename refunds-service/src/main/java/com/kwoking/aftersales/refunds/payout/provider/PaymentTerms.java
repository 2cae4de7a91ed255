package com.kwoking.aftersales.refunds.payout.provider;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "payments")
interface PaymentTerms {

    enum Provider {
        STRIPE,
        SANDBOX
    }

    Provider provider();

    /// After so long the outcome of a call counts as unknown, however much of the answer is there. Two of them fit
    /// into `refunds.payouts.lease`.
    Duration timeout();

    /// The same for the list of everything that was paid in a period.
    Duration listTimeout();

    Stripe stripe();

    Sandbox sandbox();

    interface Stripe {

        Optional<String> apiKey();

        /// Only tests talk to another address than Stripe's own.
        Optional<URI> url();
    }

    interface Sandbox {

        Optional<URI> url();

        Optional<String> apiKey();
    }
}
