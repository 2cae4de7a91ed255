package com.kwoking.aftersales.stack.data;

import com.kwoking.aftersales.stack.machine.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// What the processes have said. A log that has grown large is put aside at the next start, in place of the one before.
public final class Logs {

    private static final long LARGE = 20L << 20;

    private Logs() {}

    public static void putAside(DataFolder data) {
        Path folder = data.log("any").getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> large = files.filter(file -> file.toString().endsWith(".log"))
                    .filter(file -> file.toFile().length() > LARGE)
                    .toList();
            for (Path log : large) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CannotStart("The logs in %s cannot be put aside: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
