package com.kwoking.aftersales.stack.data;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Folders;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Everything the stack remembers, in one place that can be forgotten.
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path mails() {
        return root.resolve("mails");
    }

    public Path sandbox() {
        return root.resolve("sandbox");
    }

    public Path environments() {
        return root.resolve("env");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /// Ends what still runs in it and deletes what it holds. Refuses while a stack uses it.
    public void forget() {
        try (FolderLock _ = FolderLock.take(this)) {
            new ProcessNotes(run()).reapLeftovers();
            try (Stream<Path> files = Files.list(root)) {
                files.filter(file -> !FolderLock.isLock(file)).forEach(Folders::delete);
            }
        } catch (IOException e) {
            throw new CannotStart("The data folder cannot be forgotten: %s".formatted(e.getMessage()), e);
        }
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }
}
