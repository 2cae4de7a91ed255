package com.kwoking.aftersales.notifications.wording.domain;

import java.net.URI;

/// What every letter says of the shop: where help is, and how long a bank usually takes (R60).
public record Shop(URI helpCentre, String customerService, int refundWorkingDays) {}
