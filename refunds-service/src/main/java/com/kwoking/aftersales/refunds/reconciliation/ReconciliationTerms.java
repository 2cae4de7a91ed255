package com.kwoking.aftersales.refunds.reconciliation;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

@ConfigMapping(prefix = "refunds.reconciliation")
interface ReconciliationTerms {

    /// When the nightly run is asked for, as a cron expression in the zone of the books; or `off`.
    String at();

    /// How often somebody looks whether a run waits; absent where it is `off`.
    Optional<@WithConverter(OrOff.class) Duration> lookEvery();

    /// How old things must be to be compared: what is still under way is not missing.
    Duration margin();

    /// How long a taken run is nobody else's; longer than comparing one day takes.
    Duration lease();

    /// The longest period that a person may ask for at once.
    Duration longestPeriod();

    final class OrOff implements Converter<@Nullable Duration> {

        @Override
        public @Nullable Duration convert(String value) {
            return value.equals("off") ? null : DurationConverter.parseDuration(value);
        }
    }
}
