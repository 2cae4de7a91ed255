package com.kwoking.aftersales.testkit.rules.planted.up.ground;

import com.kwoking.aftersales.testkit.rules.planted.up.attic.Roof;

/// Planted: the ground knows the attic, which does not know it.
public record Base(Roof roof) {}
