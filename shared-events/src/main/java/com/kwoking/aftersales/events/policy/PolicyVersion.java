package com.kwoking.aftersales.events.policy;

/// Names one immutable version of the policy, e.g. `2026-01`; versions are compared by their date of effect, not by
/// name.
public record PolicyVersion(String value) {}
