package com.kwoking.aftersales.testkit.rules.planted.tidy.payout;

import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain.Account;
import java.time.Instant;

public record Payout(Account account, Instant at) {}
