package com.kwoking.aftersales.testkit.rules.planted.tidy.ground.http;

/// Shown by itself, and in what an upper room shows.
public record AccountView(String owner) {}
