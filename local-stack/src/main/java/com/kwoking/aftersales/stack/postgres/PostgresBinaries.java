package com.kwoking.aftersales.stack.postgres;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Folders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once from the Maven artefact for this machine.
public record PostgresBinaries(Path folder) {

    private static final int EXECUTABLE = 0100;

    public static PostgresBinaries unpackedInto(Path folder) {
        if (!isUnpacked(folder)) {
            unpack(folder);
        }
        return new PostgresBinaries(folder);
    }

    private static boolean isUnpacked(Path folder) {
        return Files.isExecutable(folder.resolve("bin/postgres"));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /// Into a neighbour first and renamed when complete: two processes may come at once, and one may be killed.
    private static void unpack(Path folder) {
        String archive = archiveForThisMachine();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("The PostgreSQL of this machine (%s) is not among the project's dependencies."
                        .formatted(archive));
            }
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpacking-");
            extract(packed, fresh);
            rename(fresh, folder);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL could not be unpacked into %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /// Whether somebody was faster is asked of the folder: an atomic move names its reason in the system's words only.
    private static void rename(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            Folders.delete(fresh);
            if (!isUnpacked(folder)) {
                throw taken;
            }
        }
    }

    private static String archiveForThisMachine() {
        String system = System.getProperty("os.name", "").startsWith("Mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(system, processor);
    }

    private static void extract(InputStream packed, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(
                    target, target.resolveSibling(Path.of(entry.getLinkName()).getFileName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                makeExecutable(target);
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        Set<java.nio.file.attribute.PosixFilePermission> permissions =
                new HashSet<>(Files.getPosixFilePermissions(file));
        permissions.addAll(java.nio.file.attribute.PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(file, permissions);
    }
}
