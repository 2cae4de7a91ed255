package com.kwoking.aftersales.refunds.reconciliation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "refunds.reconciliation")
interface ReconciliationTerms {

    /// When the nightly run is asked for, as a cron expression in the zone of the books; or `off`.
    String at();

    /// How often somebody looks whether a run waits; or `off`.
    String lookEvery();

    /// How old things must be to be compared: what is still under way is not missing.
    Duration margin();

    /// How long a taken run is nobody else's; longer than comparing one day takes.
    Duration lease();

    /// The longest period that a person may ask for at once.
    Duration longestPeriod();
}
