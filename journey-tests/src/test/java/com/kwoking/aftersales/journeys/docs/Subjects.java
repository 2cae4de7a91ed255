package com.kwoking.aftersales.journeys.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a test is about: the file whose name it has, and the room in which that lies.
record Subjects(Path root) {

    private static final List<String> ENDINGS =
            List.of("FlowTest", "PropertiesTest", "PropertyTest", "WireTest", "Test");

    /// Folders that every room may have; they are no rooms themselves.
    private static final List<String> FOLDERS =
            List.of("domain", "http", "kafka", "postgres", "provider", "mail", "files");

    /// Below `com/kwoking/aftersales/<module>`, in a module's `src/<main or test>/java`.
    private static final int ROOMS_BEGIN = 8;

    /// In the test's own room; a test in no room is about the file that is called as it is, if any: else it is a story
    /// through several rooms, and about none of them.
    Optional<Path> of(TaggedTest test) {
        Path main = root.resolve(test.module()).resolve("src/main/java");
        return ENDINGS.stream()
                .filter(test.className()::endsWith)
                .map(ending -> test.className().substring(0, test.className().length() - ending.length()) + ".java")
                .flatMap(name -> named(main, name))
                .map(root::relativize)
                .filter(file -> isTheSubject(file, test))
                .findFirst();
    }

    private static boolean isTheSubject(Path file, TaggedTest test) {
        String room = room(test.source());
        return room.isEmpty()
                ? test.className().equals(file.getFileName().toString().replace(".java", "Test"))
                : room.equals(room(file));
    }

    /// Without the folders that every room has; the module where a file lies at its root.
    static String room(Path file) {
        return IntStream.range(ROOMS_BEGIN, file.getNameCount() - 1)
                .mapToObj(index -> file.getName(index).toString())
                .filter(folder -> !FOLDERS.contains(folder))
                .collect(joining("/"));
    }

    private static Stream<Path> named(Path main, String name) {
        if (!Files.isDirectory(main)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(main)) {
            return files
                    .filter(file -> file.getFileName().toString().equals(name))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
