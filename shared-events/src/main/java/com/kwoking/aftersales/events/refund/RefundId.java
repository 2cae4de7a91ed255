package com.kwoking.aftersales.events.refund;

import java.util.UUID;

public record RefundId(UUID value) {}
