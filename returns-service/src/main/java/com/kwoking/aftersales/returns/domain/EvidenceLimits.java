package com.kwoking.aftersales.returns.domain;

/// How much may be sent in (R20).
public record EvidenceLimits(long maxBytes, int maxFiles) {}
