package com.kwoking.aftersales.journeys.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `docs/decisions/README.md`, written from the first line of each record.
record DecisionsIndex(Path folder) {

    private static final String HEAD = """
            # Decisions

            Why it is built this way, one page each: context, decision, consequences. A decision is never reversed in its record; a
            later one takes its place and says so. Names in a record are those of its day. The next one has the next number, and
            is added here by

                ./mvnw -pl journey-tests -am test -Dtest=DecisionsIndexTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update

            """;

    String write() throws IOException {
        return HEAD + records().stream().map(DecisionsIndex::line).collect(joining());
    }

    List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    /// `# 3. A poll is a transaction` becomes a link of that title; the number is the file's.
    private static String line(Path record) {
        String name = record.getFileName().toString();
        return "* %s [%s](%s)\n".formatted(name.substring(0, 4), title(record), name);
    }

    private static String title(Path record) {
        try (Stream<String> lines = Files.lines(record)) {
            return lines.findFirst().orElseThrow().replaceFirst("^# (\\d+\\. )?", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
