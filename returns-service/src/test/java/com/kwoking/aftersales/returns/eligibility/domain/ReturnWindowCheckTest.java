package com.kwoking.aftersales.returns.eligibility.domain;

import static com.kwoking.aftersales.returns.ReturnSamples.delivered;
import static com.kwoking.aftersales.returns.ReturnSamples.policyByCategory;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.returns.eligibility.domain.ReturnWindowCheck.Covered;
import com.kwoking.aftersales.returns.eligibility.domain.ReturnWindowCheck.NotCovered;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R05")
class ReturnWindowCheckTest {

    @ParameterizedTest(name = "of {1} at {0}: {2} until {3}, covered {4}")
    @CsvSource(textBlock = """
            # R05: to the last instant of day 14
            2026-03-15T09:00:00Z,           electronics, DOA_14D,         2026-03-29T22:00:00Z, true
            2026-03-29T21:59:59.999999999Z, electronics, DOA_14D,         2026-03-29T22:00:00Z, true
            # R13: from day 15 on by the warranty of the category, and no longer than that
            2026-03-29T22:00:00Z,           electronics, DEFECT_WARRANTY, 2027-03-15T23:00:00Z, true
            2027-03-15T22:59:59.999999999Z, electronics, DEFECT_WARRANTY, 2027-03-15T23:00:00Z, true
            2027-03-15T23:00:00Z,           electronics, DEFECT_WARRANTY, 2027-03-15T23:00:00Z, false
            # A05: without a warranty day 14 was the last
            2026-03-29T22:00:00Z,           furniture,   DOA_14D,         2026-03-29T22:00:00Z, false
            """)
    void aFaultIsCoveredOnArrivalAndThenByTheWarrantyOfItsCategory(
            Instant now, String category, ReturnFlow flow, Instant deadline, boolean covered) {
        Purchase purchase = delivered(category);
        SoldUnit lamp = requireNonNull(purchase.sale()).units().getFirst();

        assertThat(ReturnWindowCheck.of(lamp, Motive.DEFECTIVE, purchase, policyByCategory(), now))
                .isEqualTo(
                        covered
                                ? new Covered(lamp, flow, deadline, false)
                                : new NotCovered(lamp, Ineligibility.WINDOW_CLOSED, flow, deadline));
    }
}
