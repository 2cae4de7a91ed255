package com.kwoking.aftersales.testkit.rules.planted.tidy.payout.provider;

import jakarta.ws.rs.core.Response;

/// Where the provider signals, beside the provider.
class PayoutEventsResource {

    Response hear() {
        return Response.noContent().build();
    }
}
