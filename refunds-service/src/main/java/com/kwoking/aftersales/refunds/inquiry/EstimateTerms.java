package com.kwoking.aftersales.refunds.inquiry;

import com.kwoking.aftersales.refunds.inquiry.domain.ArrivalEstimate;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;

@ConfigMapping(prefix = "refunds.estimate")
interface EstimateTerms {

    int businessDays();

    ZoneId zone();

    final class Rule {

        @Produces
        @Singleton
        ArrivalEstimate arrivalEstimate(EstimateTerms terms) {
            return new ArrivalEstimate(terms.businessDays(), terms.zone());
        }
    }
}
