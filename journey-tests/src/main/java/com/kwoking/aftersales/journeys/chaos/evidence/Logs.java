package com.kwoking.aftersales.journeys.chaos.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what every process of a stack has said.
final class Logs {

    private static final Pattern BEGIN =
            Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3}) ([A-Z]+) .*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS");

    private Logs() {}

    static List<LogLine> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(Logs::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LogLine> read(Path file) {
        String process = file.getFileName().toString().replaceFirst("\\.log.*", "");
        return lines(process, text(file)).stream();
    }

    /// What does not begin like a line of its own belongs to the one before: a stack trace, for one.
    static List<LogLine> lines(String process, String text) {
        List<List<String>> groups = new ArrayList<>();
        text.lines().forEach(line -> {
            if (groups.isEmpty() || BEGIN.matcher(line).matches()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        });
        return groups.stream().map(group -> line(process, group)).toList();
    }

    private static LogLine line(String process, List<String> group) {
        Matcher begin = BEGIN.matcher(group.getFirst());
        String text = String.join("\n", group);
        return begin.matches()
                ? new LogLine(process, Optional.of(instant(begin.group(1))), begin.group(2), text)
                : new LogLine(process, Optional.empty(), "", text);
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time, TIME).atZone(ZoneId.systemDefault()).toInstant();
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
