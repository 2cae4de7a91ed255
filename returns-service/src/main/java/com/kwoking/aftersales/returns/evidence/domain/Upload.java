package com.kwoking.aftersales.returns.evidence.domain;

import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;

/// A file as it came in, before anybody believed it.
///
/// @param head its first bytes, by which its kind is told; its name and what the sender says of it are not asked
public record Upload(Kind kind, byte[] head, long bytes, String sha256) {}
