package com.kwoking.aftersales.returns.wayback;

import com.kwoking.aftersales.events.returns.EvidenceId;
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
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a parcel on its way back may be announced and received. It is nobody else's news.
final class WayBackRules {

    private WayBackRules() {}

    /// What is told again corrects what was told before (R29). A receipt may still come when the goods have
    /// arrived: the postage depends on it (R10).
    ///
    /// @param receipt the evidence that is the proof of dispatch, if the caller names it
    static CaseResult announce(ReturnCase current, Shipment shipment, @Nullable EvidenceId receipt) {
        return switch (current.decision()) {
            case Rejected _ -> new Conflict(current, StateConflict.ALREADY_REJECTED);
            case NotNeeded _ -> new Conflict(current, StateConflict.REFUSED_AT_THE_DOOR);
            case Pending _ -> new Conflict(current, StateConflict.NOT_APPROVED_YET);
            case Approved approved
            when !approved.returnRequired() -> new Conflict(current, StateConflict.NOTHING_TO_SEND);
            case Approved _ ->
                error(current, shipment, receipt)
                        .<CaseResult>map(Invalid::new)
                        .orElseGet(() -> new Changed(Change.silent(current.with(shipment))));
        };
    }

    private static Optional<InputError> error(ReturnCase current, Shipment shipment, @Nullable EvidenceId receipt) {
        if (receipt != null && !isReceipt(current, receipt)) {
            return Optional.of(InputError.RECEIPT_UNKNOWN);
        }
        return shipment.postagePaid() == null
                        || shipment.postagePaid()
                                .currency()
                                .equals(current.claim().currency())
                ? Optional.empty()
                : Optional.of(InputError.POSTAGE_CURRENCY_DIFFERS);
    }

    private static boolean isReceipt(ReturnCase current, EvidenceId id) {
        return current.evidence().stream()
                .anyMatch(each -> each.evidenceId().equals(id) && each.kind() == Kind.RECEIPT);
    }

    /// Whether or not anything was announced (R30).
    static CaseResult receive(ReturnCase current, Receipt receipt) {
        return switch (current.decision()) {
            case Rejected _ -> new Conflict(current, StateConflict.ALREADY_REJECTED);
            case Pending _ -> new Conflict(current, StateConflict.NOT_APPROVED_YET);
            case Approved _, NotNeeded _ -> arrive(current, receipt);
        };
    }

    private static CaseResult arrive(ReturnCase current, Receipt receipt) {
        if (current.inspection().isPresent()) {
            return new Conflict(current, StateConflict.ALREADY_INSPECTED);
        }
        return current.receipt().isPresent()
                ? new Conflict(current, StateConflict.ALREADY_RECEIVED)
                : new Changed(Change.silent(current.with(receipt)));
    }
}
