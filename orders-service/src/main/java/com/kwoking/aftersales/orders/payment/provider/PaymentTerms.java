package com.kwoking.aftersales.orders.payment.provider;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "payments")
interface PaymentTerms {

    Provider provider();

    enum Provider {
        SANDBOX,
        STRIPE
    }
}
