package com.kwoking.aftersales.events.returns;

import com.kwoking.aftersales.events.UnknownWhenNewer;

/// That there is a photo, video or receipt, and what kind; never its bytes (R20).
///
/// @param sha256 hexadecimal
public record EvidenceSummary(EvidenceId evidenceId, Kind kind, String mediaType, long bytes, String sha256) {

    /// The first three are what makes a claim quick to judge (R21); RECEIPT is the proof of dispatch (R29).
    public enum Kind implements UnknownWhenNewer {
        ITEM,
        PACKAGING,
        LABEL,
        RECEIPT,
        UNKNOWN
    }
}
