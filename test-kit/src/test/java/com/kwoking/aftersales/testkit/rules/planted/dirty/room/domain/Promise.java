package com.kwoking.aftersales.testkit.rules.planted.dirty.room.domain;

import com.kwoking.aftersales.testkit.rules.planted.dirty.flat.Verb;

/// Planted: a noun that knows a verb of another room.
public record Promise(Verb verb) {}
