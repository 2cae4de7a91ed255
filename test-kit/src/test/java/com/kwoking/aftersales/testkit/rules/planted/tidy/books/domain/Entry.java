package com.kwoking.aftersales.testkit.rules.planted.tidy.books.domain;

import com.kwoking.aftersales.testkit.rules.planted.tidy.payout.Payout;

/// A noun of a flat room is a noun.
public record Entry(Payout payout) {}
