package com.kwoking.aftersales.testkit.rules.planted.dirty.flat;

import jakarta.inject.Provider;

public record Verb(Provider<String> provider) {}
