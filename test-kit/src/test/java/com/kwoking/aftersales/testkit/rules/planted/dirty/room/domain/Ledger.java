package com.kwoking.aftersales.testkit.rules.planted.dirty.room.domain;

import java.sql.Connection;

/// Planted: java.sql is no plain Java.
public record Ledger(Connection database) {}
