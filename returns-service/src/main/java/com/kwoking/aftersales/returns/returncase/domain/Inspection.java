package com.kwoking.aftersales.returns.returncase.domain;

import java.time.Instant;

/// One look at what came back.
///
/// @param number from 1; a later one corrects the earlier (R41)
public record Inspection(int number, Findings findings, Judgement judgement, String by, Instant at) {}
