package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.value.Money;

/// Return postage up to this much needs no person to agree (R10).
public record PostageCap(Money amount) {}
