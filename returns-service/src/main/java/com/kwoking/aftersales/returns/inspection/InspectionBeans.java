package com.kwoking.aftersales.returns.inspection;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.inspection.domain.PostageCap;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Currency;

/// Makes of the settings what the rules understand, once, at the start.
final class InspectionBeans {

    @Produces
    @Singleton
    PostageCap postageCap(PostageTerms cap) {
        return new PostageCap(new Money(cap.minorUnits(), Currency.getInstance(cap.currency())));
    }
}
