package com.kwoking.aftersales.testkit.rules.planted.tidy.payout;

import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.ShowAccount;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

class PayoutResource {

    private final ShowAccount showAccount;

    PayoutResource(ShowAccount showAccount) {
        this.showAccount = showAccount;
    }

    Response show(String owner) {
        return Response.ok(new Payout(showAccount.show(owner), Instant.EPOCH)).build();
    }
}
