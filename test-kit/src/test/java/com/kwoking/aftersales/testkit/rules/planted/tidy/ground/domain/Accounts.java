package com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain;

public interface Accounts {

    Account of(String owner);
}
