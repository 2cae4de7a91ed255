package com.kwoking.aftersales.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.stack.machine.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessNotesTest {

    private final Path folder;

    ProcessNotesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatAKilledLauncherLeftIsEnded() {
        ChildProcess left = ChildProcess.start(sleeping("sleeper"), new ProcessNotes(folder));

        assertThat(new ProcessNotes(folder).reapLeftovers()).containsExactly("sleeper");

        assertThat(left.isAlive()).isFalse();
        assertThat(new ProcessNotes(folder).reapLeftovers()).isEmpty();
    }

    @Test
    void aPidThatBelongsToSomebodyElseByNowIsLeftAlone() throws Exception {
        ChildProcess stranger = ChildProcess.start(sleeping("sleeper"), new ProcessNotes(folder));
        long anHourEarlier = ProcessHandle.of(stranger.pid())
                        .flatMap(process -> process.info().startInstant())
                        .orElseThrow()
                        .toEpochMilli()
                - Duration.ofHours(1).toMillis();
        Files.writeString(folder.resolve("sleeper.pid"), stranger.pid() + " " + anHourEarlier);

        assertThat(new ProcessNotes(folder).reapLeftovers()).isEmpty();

        assertThat(stranger.isAlive()).isTrue();
        stranger.kill();
    }

    @Test
    void aNoteThatWasCutOffIsNoReasonToKill() throws Exception {
        Files.writeString(folder.resolve("kafka.pid"), "1");

        assertThat(new ProcessNotes(folder).reapLeftovers()).isEmpty();
        assertThat(folder.resolve("kafka.pid")).doesNotExist();
    }

    @Test
    void nothingStartsIntoAStop() {
        ProcessNotes notes = new ProcessNotes(folder);
        notes.refuseNewProcesses();

        assertThatThrownBy(() -> ChildProcess.start(sleeping("late"), notes)).isInstanceOf(CannotStart.class);
    }

    @Test
    void aProcessThatEndsByItselfIsQuoted() {
        Command failing = new Command(
                "painter", List.of("sh", "-c", "echo no paint left; exit 3"), Map.of(), folder.resolve("log"));
        ChildProcess process = ChildProcess.start(failing, new ProcessNotes(folder));

        assertThatThrownBy(() -> Waiting.until(() -> false, Duration.ofSeconds(20), process))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("painter", "exit code 3", "no paint left");
    }

    private Command sleeping(String name) {
        return new Command(name, List.of("sleep", "600"), Map.of(), folder.resolve("log"));
    }
}
