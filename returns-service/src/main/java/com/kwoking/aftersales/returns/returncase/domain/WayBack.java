package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parcel on its way back. It may be announced several times, also when it has arrived: each notice corrects the
/// one before (R29, R30).
public sealed interface WayBack {

    List<Shipment> notices();

    /// What the customer told of the parcel on its way back (R29).
    ///
    /// @param postagePaid what its receipt says that it cost (R10)
    record Shipment(
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Money postagePaid,
            Instant announcedAt) {}

    /// The parcel arrived at the warehouse. Whether the slip was in it may speed things up and never blocks (R36).
    record Receipt(
            @Nullable Boolean slipPresent,
            @Nullable Boolean slipComplete,
            @Nullable String note,
            String by,
            Instant at) {}

    record Expected(List<Shipment> notices) implements WayBack {

        public Expected {
            notices = List.copyOf(notices);
        }
    }

    record Arrived(List<Shipment> notices, Receipt receipt) implements WayBack {

        public Arrived {
            notices = List.copyOf(notices);
        }
    }

    default Optional<Shipment> lastNotice() {
        return notices().isEmpty() ? Optional.empty() : Optional.of(notices().getLast());
    }

    default WayBack announced(Shipment told) {
        List<Shipment> all = Stream.concat(notices().stream(), Stream.of(told)).toList();
        return switch (this) {
            case Expected _ -> new Expected(all);
            case Arrived(List<Shipment> _, Receipt receipt) -> new Arrived(all, receipt);
        };
    }
}
