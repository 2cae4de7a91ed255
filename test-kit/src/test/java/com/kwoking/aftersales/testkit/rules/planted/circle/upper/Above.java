package com.kwoking.aftersales.testkit.rules.planted.circle.upper;

import com.kwoking.aftersales.testkit.rules.planted.circle.lower.Below;

public record Above(Below below) {}
