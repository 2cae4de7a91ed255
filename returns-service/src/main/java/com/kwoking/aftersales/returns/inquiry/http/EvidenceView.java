package com.kwoking.aftersales.returns.inquiry.http;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import java.util.UUID;

/// A file of a return, without its bytes.
public record EvidenceView(UUID evidenceId, EvidenceSummary.Kind kind, String mediaType, long bytes, String sha256) {

    public static EvidenceView of(EvidenceSummary evidence) {
        return new EvidenceView(
                evidence.evidenceId().value(),
                evidence.kind(),
                evidence.mediaType(),
                evidence.bytes(),
                evidence.sha256());
    }
}
