package com.kwoking.aftersales.stack.service;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.process.ChildProcess;
import com.kwoking.aftersales.stack.process.Command;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.process.Signal;
import com.kwoking.aftersales.stack.process.StackMember;
import com.kwoking.aftersales.stack.process.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of the four services in its own JVM, as it runs in production, with a small heap.
public final class ServiceProcess implements StackMember {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(20);

    /// At its end a JVM that was to learn writes down what it knows.
    private static final Duration LEARNT = Duration.ofMinutes(3);

    private final Service service;
    private final ServiceJvm jvm;
    private final Place place;
    private final ProcessNotes notes;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private @Nullable ChildProcess process;

    /// Where it runs: what it listens on, what it is told, where it writes down what it says.
    public record Place(int port, Map<String, String> environment, Path log) {}

    public ServiceProcess(Service service, ServiceJvm jvm, Place place, ProcessNotes notes) {
        this.service = service;
        this.jvm = jvm;
        this.place = place;
        this.notes = notes;
    }

    @Override
    public String name() {
        return service.artefact();
    }

    public String url() {
        return "http://localhost:" + place.port();
    }

    public Path log() {
        return place.log();
    }

    /// The process as the system knows it, for measuring it.
    public long pid() {
        if (process == null) {
            throw new IllegalStateException(name() + " was not started");
        }
        return process.pid();
    }

    @Override
    public void start() {
        ChildProcess started = launch();
        Waiting.until(this::isReady, START, started);
    }

    /// Starts the process and does not wait until it is ready.
    public ChildProcess launch() {
        if (!jvm.isBuilt()) {
            throw new CannotStart("%s is not built: run ./mvnw -DskipTests package first.".formatted(name()));
        }
        Ports.requireFree(place.port(), name());
        ChildProcess started =
                ChildProcess.start(new Command(name(), jvm.line(), place.environment(), place.log()), notes);
        process = started;
        return started;
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public boolean isReady() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
            process.stop(Signal.TERM, jvm.isLearning() ? LEARNT : STOP);
        }
    }
}
