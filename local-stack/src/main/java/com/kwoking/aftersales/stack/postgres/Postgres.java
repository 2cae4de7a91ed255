package com.kwoking.aftersales.stack.postgres;

import static com.kwoking.aftersales.stack.postgres.PostgresSettings.SUPERUSER;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.process.ChildProcess;
import com.kwoking.aftersales.stack.process.Command;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.process.Signal;
import com.kwoking.aftersales.stack.process.StackMember;
import com.kwoking.aftersales.stack.process.Waiting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL whose postmaster is our own child, so that it can be killed and started alone.
public final class Postgres implements StackMember {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final Map<String, String> PLAIN_LOCALE = Map.of("LC_ALL", "C");

    private final PostgresBinaries binaries;
    private final PostgresSettings settings;
    private final Path log;
    private final ProcessNotes notes;
    private @Nullable ChildProcess process;

    public Postgres(PostgresBinaries binaries, PostgresSettings settings, Path log, ProcessNotes notes) {
        this.binaries = binaries;
        this.settings = settings;
        this.log = log;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        Ports.requireFree(settings.port(), "PostgreSQL");
        new DatabaseCluster(binaries, settings, log).initialise();
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

    /// INT is PostgreSQL's "fast" shutdown: it ends the sessions and writes a checkpoint.
    @Override
    public void stop() {
        if (process != null) {
            process.stop(Signal.INT, STOP);
        }
    }

    public String jdbcUrl(String database) {
        return settings.jdbcUrl(database);
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String superuserPassword() {
        return settings.superuserPassword();
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, settings.superuserPassword());
    }

    private Command command() {
        List<String> line = Stream.of(
                        UnprivilegedUser.prefix(), List.of(binaries.program("postgres")), settings.arguments())
                .flatMap(List::stream)
                .toList();
        return new Command("postgresql", line, PLAIN_LOCALE, log);
    }

    private boolean answers() {
        if (Ports.isFree(settings.port())) {
            return false;
        }
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new CannotStart(
                        "PostgreSQL refuses the password in the data folder: the folder was mixed with another. ./up --fresh starts over.",
                        e);
            }
            return false;
        }
    }
}
