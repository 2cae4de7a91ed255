package com.kwoking.aftersales.testkit.rules.planted.tidy.ground;

import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain.Account;
import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain.Accounts;

public class ShowAccount {

    private final Accounts accounts;

    public ShowAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    public Account show(String owner) {
        return accounts.of(owner);
    }
}
