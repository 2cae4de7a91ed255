package com.kwoking.aftersales.testkit.rules.planted.homeless.shed;

/// Planted: in a room that the order does not name.
public record Rake() {}
