package com.kwoking.aftersales.testkit.rules.planted.plain.list;

import org.slf4j.LoggerFactory;

/// Planted: a noun of a plain room that knows more than Java.
class Letter {

    String name() {
        return LoggerFactory.getLogger(Letter.class).getName();
    }
}
