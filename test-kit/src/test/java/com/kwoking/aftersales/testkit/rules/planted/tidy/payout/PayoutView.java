package com.kwoking.aftersales.testkit.rules.planted.tidy.payout;

import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.http.AccountView;
import java.time.Instant;

record PayoutView(AccountView account, Instant at) {}
