package com.kwoking.aftersales.returns.eligibility.domain;

import static com.kwoking.aftersales.returns.ReturnSamples.DAMAGE_REPORT_BEFORE;
import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.policyByCategory;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Delivery;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R05")
@Tag("R13")
class DefectWindowTest {

    private final Policy policy = policyByCategory();
    private final Delivery delivery = Delivery.expected(DELIVERED, policy);

    @ParameterizedTest(name = "of {1} at {0}: {2} until {3}")
    @CsvSource(textBlock = """
            # R05: to the last instant of day 14
            2026-03-15T09:00:00Z,           electronics, DOA_14D,         2026-03-29T22:00:00Z
            2026-03-29T21:59:59.999999999Z, electronics, DOA_14D,         2026-03-29T22:00:00Z
            # R13: from day 15 on by the warranty of the category, also after its end
            2026-03-29T22:00:00Z,           electronics, DEFECT_WARRANTY, 2027-03-15T23:00:00Z
            2027-03-15T23:00:00Z,           electronics, DEFECT_WARRANTY, 2027-03-15T23:00:00Z
            # A05: without a warranty day 14 was the last
            2026-03-29T22:00:00Z,           furniture,   DOA_14D,         2026-03-29T22:00:00Z
            """)
    void aDefectIsCoveredOnArrivalAndThenByTheWarrantyOfItsCategory(
            Instant now, String category, ReturnFlow flow, Instant before) {
        assertThat(delivery.damageReportBefore()).isEqualTo(DAMAGE_REPORT_BEFORE);

        assertThat(DefectWindow.at(now, delivery, policy, category)).isEqualTo(new DefectWindow(flow, before));
    }
}
