package com.kwoking.aftersales.testkit.rules.planted.dirty.room.domain;

import jakarta.ws.rs.core.Response;

/// Planted: a rule that answers requests.
public record Rule(Response answer) {}
