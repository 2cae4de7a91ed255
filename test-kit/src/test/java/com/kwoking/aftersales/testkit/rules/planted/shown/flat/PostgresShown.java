package com.kwoking.aftersales.testkit.rules.planted.shown.flat;

/// Planted: a wire by its name.
public class PostgresShown {}
