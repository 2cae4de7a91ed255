package com.kwoking.aftersales.notifications.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A part of a letter's body. Blocks are divided by blank lines and told apart by what their lines begin with.
sealed interface Block {

    /// `## ` and the heading.
    record Heading(String text) implements Block {}

    /// Lines of `| what | value`.
    record Table(List<Row> rows) implements Block {}

    record Row(String what, String value) {

        /// The last bar divides: the value is ours, what stands before it need not be.
        static Row of(String line) {
            int bar = line.lastIndexOf('|');
            return new Row(
                    line.substring(1, Math.max(1, bar)).strip(),
                    line.substring(bar + 1).strip());
        }
    }

    /// Lines of `- ` and the point.
    record Bullets(List<String> points) implements Block {}

    /// Lines of `> `, kept as lines: an address, a code, somebody's own words.
    record Quote(List<String> lines) implements Block {}

    /// `---`: what follows is small print.
    record Rule() implements Block {}

    /// Anything else; its lines are joined.
    record Paragraph(String text) implements Block {}

    static List<Block> in(String body) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<String>();
        for (String line : (body + "\n\n").lines().map(String::strip).toList()) {
            if (!lines.isEmpty() && (line.isEmpty() || !sameKind(lines.getLast(), line))) {
                blocks.add(of(List.copyOf(lines)));
                lines.clear();
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return blocks;
    }

    private static boolean sameKind(String one, String other) {
        return mark(one).equals(mark(other)) && !one.startsWith("## ");
    }

    private static String mark(String line) {
        return List.of("## ", "| ", "- ", "> ", "---").stream()
                .filter((Predicate<String>) line::startsWith)
                .findFirst()
                .orElse("");
    }

    private static Block of(List<String> lines) {
        return switch (mark(lines.getFirst())) {
            case "## " -> new Heading(lines.getFirst().substring(3));
            case "| " -> new Table(lines.stream().map(Row::of).toList());
            case "- " -> new Bullets(withoutMark(lines));
            case "> " -> new Quote(withoutMark(lines));
            case "---" -> new Rule();
            default -> new Paragraph(String.join(" ", lines));
        };
    }

    private static List<String> withoutMark(List<String> lines) {
        return lines.stream().map(line -> line.substring(2).strip()).toList();
    }
}
