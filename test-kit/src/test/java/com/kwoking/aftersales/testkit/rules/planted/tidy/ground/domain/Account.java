package com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain;

import com.kwoking.aftersales.events.value.Money;

public record Account(String owner, Money balance) {}
