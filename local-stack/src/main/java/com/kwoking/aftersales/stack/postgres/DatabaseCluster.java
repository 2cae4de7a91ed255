package com.kwoking.aftersales.stack.postgres;

import static com.kwoking.aftersales.stack.postgres.PostgresSettings.SUPERUSER;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files of a PostgreSQL, made on first use.
record DatabaseCluster(PostgresBinaries binaries, PostgresSettings settings, Path log) {

    void initialise() {
        if (Files.isRegularFile(settings.dataFolder().resolve("PG_VERSION"))) {
            return;
        }
        // Complete or not at all: a half-made cluster left by a kill would never start.
        Path fresh = settings.dataFolder().resolveSibling(settings.dataFolder().getFileName() + ".new");
        Folders.delete(fresh);
        try {
            Files.createDirectories(fresh.toAbsolutePath().getParent());
            Files.createDirectories(log.toAbsolutePath().getParent());
            initdb(fresh);
            Files.move(fresh, settings.dataFolder());
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's data folder cannot be made: %s".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL's data folder was made.", e);
        }
    }

    private void initdb(Path folder) throws IOException, InterruptedException {
        Path password = Files.createTempFile(folder.toAbsolutePath().getParent(), "password", "");
        try {
            Files.writeString(password, settings.superuserPassword());
            ProcessBuilder builder = new ProcessBuilder(command(folder, password))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("LC_ALL", "C");
            if (builder.start().waitFor() != 0) {
                throw new CannotStart(
                        "PostgreSQL could not make its data folder %s; %s says why. (As root it needs user namespaces: try an ordinary user.)"
                                .formatted(settings.dataFolder(), log));
            }
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private List<String> command(Path folder, Path password) {
        List<String> line = new ArrayList<>(UnprivilegedUser.prefix());
        line.addAll(List.of(
                binaries.program("initdb"),
                "--pgdata=" + folder,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        return line;
    }
}
