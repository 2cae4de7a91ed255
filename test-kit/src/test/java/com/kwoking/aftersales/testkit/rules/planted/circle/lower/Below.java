package com.kwoking.aftersales.testkit.rules.planted.circle.lower;

import com.kwoking.aftersales.testkit.rules.planted.circle.upper.Above;

/// Planted: knows what knows it.
public record Below(Above above) {}
