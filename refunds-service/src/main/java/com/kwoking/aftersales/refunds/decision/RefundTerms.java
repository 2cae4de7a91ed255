package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.refunds.decision.domain.RefundPolicy;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

@ConfigMapping(prefix = "refunds")
interface RefundTerms {

    /// Which means of payment is refunded first (R31).
    List<TenderKind> tendersFirst();

    final class Policy {

        @Produces
        @Singleton
        RefundPolicy refundPolicy(RefundTerms terms) {
            return new RefundPolicy(terms.tendersFirst());
        }
    }
}
