package com.kwoking.aftersales.stack.data;

import com.kwoking.aftersales.stack.machine.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One stack per data folder. The system itself lets go of the lock when the launcher dies.
public record FolderLock(FileChannel channel) implements AutoCloseable {

    private static final String FILE = "lock";
    private static final long BYTES_NEEDED = 500L << 20;

    public static FolderLock take(DataFolder data) {
        try {
            Files.createDirectories(data.root());
            requireSpace(data.root());
            FileChannel channel =
                    FileChannel.open(data.root().resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new CannotStart("Another ./up already uses %s: stop it first.".formatted(data.root()));
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder %s cannot be used: %s".formatted(data.root(), e.getMessage()), e);
        }
    }

    static boolean isLock(Path file) {
        return file.getFileName().toString().equals(FILE);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException takenByThisVeryProcess) {
            return true;
        }
    }

    private static void requireSpace(Path folder) throws IOException {
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < BYTES_NEEDED) {
            throw new CannotStart("The disk of %s has %d MB left, and the stack needs %d MB: make room and try again."
                    .formatted(folder, usable >> 20, BYTES_NEEDED >> 20));
        }
    }
}
