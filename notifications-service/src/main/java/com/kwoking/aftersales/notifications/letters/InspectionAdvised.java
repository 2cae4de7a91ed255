package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "It has arrived: look it over, and these are your last days" (R02). The days are those of the event,
/// never reckoned again; one that a late scan has let pass already is not promised.
///
/// @param damageReportBefore absent when that window has closed before the letter could be written
@Template.Name("inspection-advised")
public record InspectionAdvised(
        String orderNumber,
        String trackingNumber,
        List<Counted> items,
        boolean estimated,
        Instant deliveredAt,
        @Nullable Instant damageReportBefore,
        @Nullable Instant returnBefore)
        implements Message {
    public static InspectionAdvised on(ParcelDelivered delivered, Instant now) {
        return new InspectionAdvised(
                delivered.orderNumber(),
                delivered.trackingNumber(),
                Counted.of(delivered.items()),
                delivered.source() == ParcelDelivered.Source.ESTIMATED,
                delivered.deliveredAt(),
                ifStillOpen(delivered.damageReportBefore(), now),
                ifStillOpen(delivered.returnBefore(), now));
    }

    private static @Nullable Instant ifStillOpen(Instant tooLate, Instant now) {
        return now.isBefore(tooLate) ? tooLate : null;
    }
}
