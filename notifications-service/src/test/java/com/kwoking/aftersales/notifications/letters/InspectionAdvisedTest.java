package com.kwoking.aftersales.notifications.letters;

import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelDelivered.Source;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import com.kwoking.aftersales.testkit.sample.WorkedParcel;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R02")
class InspectionAdvisedTest {

    private static final Instant DELIVERED_AT = Instant.parse("2026-03-15T09:00:00Z");

    private final WorkedParcel parcel = WorkedParcel.of(WorkedOrder.ofSomebody(), new ParcelId(new UUID(0, 1)), 1, A1);
    private final ParcelDelivered delivered = parcel.delivered(DELIVERED_AT);

    @Test
    void theTwoDatesAreThoseThatTheEventReckonedForThisParcel() {
        var letter = InspectionAdvised.on(delivered, DELIVERED_AT);

        assertThat(letter.trackingNumber()).isEqualTo(parcel.trackingNumber());
        assertThat(letter.damageReportBefore()).isEqualTo(delivered.damageReportBefore());
        assertThat(letter.returnBefore()).isEqualTo(delivered.returnBefore());
    }

    @Test
    void aDayThatALateScanHasLetPassIsNotPromised() {
        Instant damageTooLate = delivered.damageReportBefore();
        Instant returnTooLate = delivered.returnBefore();

        assertThat(InspectionAdvised.on(delivered, damageTooLate.minusNanos(1)).damageReportBefore())
                .isEqualTo(damageTooLate);
        assertThat(InspectionAdvised.on(delivered, damageTooLate).damageReportBefore())
                .isNull();
        assertThat(InspectionAdvised.on(delivered, damageTooLate).returnBefore())
                .isEqualTo(returnTooLate);
        assertThat(InspectionAdvised.on(delivered, returnTooLate).returnBefore())
                .isNull();
    }

    @Test
    void onlyWhatNobodySawArriveIsCalledAnEstimate() {
        assertThat(InspectionAdvised.on(parcel.delivered(DELIVERED_AT, Source.ESTIMATED), DELIVERED_AT)
                        .estimated())
                .isTrue();
        assertThat(InspectionAdvised.on(parcel.delivered(DELIVERED_AT, Source.AGENT), DELIVERED_AT)
                        .estimated())
                .isFalse();
        assertThat(InspectionAdvised.on(delivered, DELIVERED_AT).estimated()).isFalse();
    }
}
