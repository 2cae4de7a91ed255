package com.kwoking.aftersales.returns.evidence.domain;

import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Conflict;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.NotNeeded;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Pending;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;

/// Which files are taken, and until when.
public record EvidenceRule(EvidenceLimits limits) {

    public CaseResult attach(ReturnCase current, Upload upload, EvidenceId id) {
        if (!isOpen(current, upload.kind())) {
            return new Conflict(current, StateConflict.EVIDENCE_CLOSED);
        }
        if (current.evidence().size() >= limits.maxFiles()) {
            return new Conflict(current, StateConflict.TOO_MANY_FILES);
        }
        if (upload.bytes() == 0) {
            return new Invalid(InputError.FILE_EMPTY);
        }
        if (upload.bytes() > limits.maxBytes()) {
            return new Invalid(InputError.FILE_TOO_LARGE);
        }
        return MediaTypes.of(upload.head())
                .filter(mediaType -> MediaTypes.isAccepted(mediaType, upload.kind()))
                .<CaseResult>map(mediaType -> new Changed(Change.silent(current.with(
                        new EvidenceSummary(id, upload.kind(), mediaType, upload.bytes(), upload.sha256())))))
                .orElseGet(() -> new Invalid(InputError.FILE_KIND_NOT_ACCEPTED));
    }

    /// Until the decision; the proof of dispatch comes after it (R20, R29).
    private static boolean isOpen(ReturnCase current, Kind kind) {
        boolean seen = current.receipt().isPresent() || current.inspection().isPresent();
        return switch (current.decision()) {
            case Rejected _ -> false;
            case Approved _ -> kind == Kind.RECEIPT;
            case Pending _, NotNeeded _ -> !seen || kind == Kind.RECEIPT;
        };
    }
}
