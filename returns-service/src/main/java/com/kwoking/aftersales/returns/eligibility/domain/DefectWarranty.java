package com.kwoking.aftersales.returns.eligibility.domain;

import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Delivery;
import java.time.Instant;
import java.util.Optional;

/// What covers a defect once it is too late to report damage on arrival: the warranty of the category, where it has one
/// (R13, A05). It may outlast the sixty days, because the special rule goes before the general one (A06).
///
/// @param before the first instant that is too late
record DefectWarranty(Instant before) {

    static Optional<DefectWarranty> of(String category, Delivery delivery, Policy policy) {
        return policy.warranty(category)
                .map(warranty -> new DefectWarranty(warranty.closesAfter(delivery.deliveredAt())));
    }
}
