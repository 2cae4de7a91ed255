package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.ReturnRejected;
import java.time.Instant;

/// A person said no, and why (R43).
public record Denial(ReturnRejected.Reason reason, String explanation, String by, Instant at) {}
