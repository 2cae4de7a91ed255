package com.kwoking.aftersales.returns.eligibility.domain;

import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Delivery;
import java.time.Instant;
import java.util.Optional;

/// Under what a defect may be reported, and until when: first as damage on arrival (R05); later only under a
/// warranty of the category, which may outlast the sixty days because the special rule goes before the general one
/// (R13, A05, A06).
///
/// @param before the first instant that is too late
record DefectWindow(ReturnFlow flow, Instant before) {

    /// The one that is open at that moment; where none is, the one that closed last.
    static DefectWindow at(Instant now, Delivery delivery, Policy policy, String category) {
        Optional<Instant> warrantyEnd =
                policy.warranty(category).map(warranty -> warranty.closesAfter(delivery.deliveredAt()));
        boolean onArrival = now.isBefore(delivery.damageReportBefore()) || warrantyEnd.isEmpty();
        return onArrival
                ? new DefectWindow(ReturnFlow.DOA_14D, delivery.damageReportBefore())
                : new DefectWindow(ReturnFlow.DEFECT_WARRANTY, warrantyEnd.get());
    }
}
