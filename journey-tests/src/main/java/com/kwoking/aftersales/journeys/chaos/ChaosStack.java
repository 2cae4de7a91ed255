package com.kwoking.aftersales.journeys.chaos;

import com.kwoking.aftersales.journeys.chaos.faults.SpoiltStack;
import com.kwoking.aftersales.stack.data.DataFolder;
import com.kwoking.aftersales.stack.machine.Folders;
import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.nio.file.Path;
import java.time.Duration;

/// The stack of a run, always from nothing. Its folder goes with it when everything held; else it is left, so that its
/// logs and data can be read.
public final class ChaosStack {

    private ChaosStack() {}

    public static Outcome run(long seed, Duration length) {
        Path folder = ProjectFolder.find().root().resolve("journey-tests/target/chaos");
        new DataFolder(folder).forget();
        Outcome outcome;
        try (var spoilt = SpoiltStack.start(impatient(StackSettings.isolated(folder)))) {
            outcome = new ChaosRun(spoilt).run(seed, length);
        }
        if (outcome.held()) {
            Folders.delete(folder);
        }
        return outcome;
    }

    /// As in production, but what waits for a dead process to be given up waits seconds and not minutes.
    private static StackSettings impatient(StackSettings settings) {
        return settings.with("kafka.session.timeout.ms", "6000")
                .with("kafka.heartbeat.interval.ms", "2000")
                .with("payments.timeout", "4s")
                .with("refunds.payouts.lease", "9s")
                .with("refunds.payouts.longest-pause", "2s")
                .with("letters.sending.lease", "15s")
                .with("letters.sending.silence", "5s")
                .with("letters.sending.longest-pause", "3s");
    }
}
