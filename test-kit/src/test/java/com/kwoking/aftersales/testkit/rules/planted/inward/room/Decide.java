package com.kwoking.aftersales.testkit.rules.planted.inward.room;

import com.kwoking.aftersales.testkit.rules.planted.inward.room.postgres.Accounts;

/// Planted: a verb that knows how things are kept.
class Decide {

    Accounts accounts = new Accounts();
}
