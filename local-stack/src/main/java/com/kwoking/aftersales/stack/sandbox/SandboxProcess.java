package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.process.ChildProcess;
import com.kwoking.aftersales.stack.process.Command;
import com.kwoking.aftersales.stack.process.Jvm;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.process.Signal;
import com.kwoking.aftersales.stack.process.StackMember;
import com.kwoking.aftersales.stack.process.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The sandbox in a process of its own: it must not share the fate of what it is a witness against.
public final class SandboxProcess implements StackMember {

    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final SandboxSettings settings;
    private final Jvm jvm;
    private final Path log;
    private final ProcessNotes notes;
    private @Nullable ChildProcess process;

    public SandboxProcess(SandboxSettings settings, Jvm jvm, Path log, ProcessNotes notes) {
        this.settings = settings;
        this.jvm = jvm;
        this.log = log;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "Sandbox";
    }

    public String url() {
        return "http://localhost:" + settings.port();
    }

    public String apiKey() {
        return settings.apiKey();
    }

    @Override
    public void start() {
        Ports.requireFree(settings.port(), "the sandbox");
        ChildProcess started = ChildProcess.start(command(), notes);
        process = started;
        Waiting.until(() -> !Ports.isFree(settings.port()), START, started);
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(Signal.TERM, STOP);
        }
    }

    private Command command() {
        return new Command("sandbox", jvm.line("96m", Sandbox.class), settings.asEnvironment(), log);
    }
}
