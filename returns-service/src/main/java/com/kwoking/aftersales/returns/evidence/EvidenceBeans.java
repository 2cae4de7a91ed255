package com.kwoking.aftersales.returns.evidence;

import com.kwoking.aftersales.returns.evidence.domain.EvidenceLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes of the settings what the rules understand, once, at the start.
final class EvidenceBeans {

    @Produces
    @Singleton
    EvidenceLimits evidenceLimits(EvidenceTerms terms) {
        return new EvidenceLimits(terms.maxBytes(), terms.maxFiles());
    }
}
