package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.NotNeeded;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Pending;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;

/// How far a return is, goods-wise (section 6 of the rules). Money is told apart in `ReturnResolution`.
public enum ReturnStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    AWAITING_PARCEL,
    IN_TRANSIT,
    RECEIVED,
    INSPECTED,
    CLOSED;

    static ReturnStatus of(ReturnCase about) {
        return switch (about.decision()) {
            case Rejected _ -> REJECTED;
            case Pending _ -> seen(about, REQUESTED);
            case NotNeeded _ -> seen(about, AWAITING_PARCEL);
            case Approved _ -> seen(about, onItsWay(about));
        };
    }

    /// What was seen here goes before everything that was only told (R30).
    private static ReturnStatus seen(ReturnCase about, ReturnStatus otherwise) {
        return about.inspection()
                .map(last -> about.owesNothingAfter(last) ? CLOSED : INSPECTED)
                .orElseGet(() -> switch (about.wayBack()) {
                    case WayBack.Arrived _ -> RECEIVED;
                    case WayBack.Expected _ -> otherwise;
                });
    }

    /// Both make it known that it is on its way: the tracking number and the proof of dispatch (R29).
    private static ReturnStatus onItsWay(ReturnCase about) {
        return about.shipment()
                .map(told -> told.trackingNumber() != null && about.has(Kind.RECEIPT) ? IN_TRANSIT : AWAITING_PARCEL)
                .orElse(APPROVED);
    }
}
