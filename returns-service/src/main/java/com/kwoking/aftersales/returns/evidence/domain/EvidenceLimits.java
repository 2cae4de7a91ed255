package com.kwoking.aftersales.returns.evidence.domain;

/// How much may be sent in (R20).
public record EvidenceLimits(long maxBytes, int maxFiles) {}
