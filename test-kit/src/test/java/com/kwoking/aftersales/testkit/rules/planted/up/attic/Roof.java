package com.kwoking.aftersales.testkit.rules.planted.up.attic;

public record Roof() {}
