package com.kwoking.aftersales.testkit.rules.planted.tidy.payout.domain;

import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain.Account;

public record Fee(Account account) {}
