package com.kwoking.aftersales.testkit.rules.planted.tidy.ground.postgres;

import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain.Account;
import com.kwoking.aftersales.testkit.rules.planted.tidy.ground.domain.Accounts;
import jakarta.persistence.EntityManager;

class PostgresAccounts implements Accounts {

    private final EntityManager entities;

    PostgresAccounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Account of(String owner) {
        return entities.find(Account.class, owner);
    }
}
