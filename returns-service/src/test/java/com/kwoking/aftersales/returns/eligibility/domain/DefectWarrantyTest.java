package com.kwoking.aftersales.returns.eligibility.domain;

import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.policy;
import static com.kwoking.aftersales.returns.ReturnSamples.policyByCategory;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.returns.purchase.domain.Delivery;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R13")
class DefectWarrantyTest {

    private final Delivery delivery = Delivery.expected(DELIVERED, policyByCategory());

    @Test
    void itRunsFromTheDeliveryAndOutlastsTheSixtyDays() { // A06
        assertThat(DefectWarranty.of("electronics", delivery, policyByCategory()))
                .contains(new DefectWarranty(Instant.parse("2027-03-15T23:00:00Z")));
    }

    @Test
    void aCategoryWithoutOneHasNone() { // A05
        assertThat(DefectWarranty.of("furniture", delivery, policyByCategory())).isEmpty();
        assertThat(DefectWarranty.of("electronics", delivery, policy())).isEmpty();
    }
}
