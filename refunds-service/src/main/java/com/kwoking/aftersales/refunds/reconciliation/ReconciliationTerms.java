package com.kwoking.aftersales.refunds.reconciliation;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;

@ConfigMapping(prefix = "refunds.reconciliation")
interface ReconciliationTerms {

    /// When the nightly run is asked for, as a cron expression in the zone of the books; or `off`.
    String at();

    /// How often somebody looks whether a run waits; or `off`.
    @WithConverter(OrOff.class)
    Look lookEvery();

    /// How old things must be to be compared: what is still under way is not missing.
    Duration margin();

    /// How long a taken run is nobody else's; longer than comparing one day takes.
    Duration lease();

    /// The longest period that a person may ask for at once.
    Duration longestPeriod();

    /// @param every absent where nobody looks
    record Look(Optional<Duration> every) {}

    final class OrOff implements Converter<Look> {

        @Override
        public Look convert(String value) {
            if (value.equals("off")) {
                return new Look(Optional.empty());
            }
            Duration every = DurationConverter.parseDuration(value);
            if (every == null) {
                throw new IllegalArgumentException("a duration is wanted, or off");
            }
            return new Look(Optional.of(every));
        }
    }
}
