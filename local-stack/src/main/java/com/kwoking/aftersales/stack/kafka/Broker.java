package com.kwoking.aftersales.stack.kafka;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.process.ChildProcess;
import com.kwoking.aftersales.stack.process.Command;
import com.kwoking.aftersales.stack.process.Jvm;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.process.Signal;
import com.kwoking.aftersales.stack.process.StackMember;
import com.kwoking.aftersales.stack.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/// A real Kafka in a process of its own.
public final class Broker implements StackMember {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final BrokerSettings settings;
    private final Jvm jvm;
    private final Path log;
    private final ProcessNotes notes;
    private @Nullable ChildProcess process;

    public Broker(BrokerSettings settings, Jvm jvm, Path log, ProcessNotes notes) {
        this.settings = settings;
        this.jvm = jvm;
        this.log = log;
        this.notes = notes;
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public void start() {
        Ports.requireFree(settings.port(), "Kafka");
        Ports.requireFree(settings.controllerPort(), "Kafka's controller");
        ChildProcess started = ChildProcess.start(command(), notes);
        process = started;
        Waiting.until(this::answers, START, started);
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
        return new Command(
                "kafka", jvm.line("256m", BrokerMain.class, writeProperties().toString()), Map.of(), log);
    }

    private Path writeProperties() {
        try {
            Files.createDirectories(settings.folder());
            return Files.writeString(settings.folder().resolve("server.properties"), settings.asProperties());
        } catch (IOException e) {
            throw new CannotStart("Kafka's folder cannot be written: %s".formatted(e.getMessage()), e);
        }
    }

    private boolean answers() {
        if (Ports.isFree(settings.port())) {
            return false; // Asking a closed port makes the client back off longer than the broker needs.
        }
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "request.timeout.ms",
                5_000,
                "default.api.timeout.ms",
                5_000))) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
