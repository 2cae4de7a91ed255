package com.kwoking.aftersales.journeys.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `docs/rules.md`, written from the tags of the tests.
record RulesDocument(List<Rule> rules, List<TaggedTest> tests, Subjects subjects) {

    private static final String HEAD = """
            # Rules

            Where each rule of the shop lives and what proves it: the room, the file that the tests are about, the tests. Written
            from the tags of the tests (`@Tag("R22")` on a class or a method); a test fails when this page is not up to date, and
            when a rule is neither here nor in [rules-open.md](rules-open.md), or in both. After a change of tags or names:

                ./mvnw -pl journey-tests -am test -Dtest=RulesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update

            A tag on a method says that the test proves something of the rule; on a class, that the file it tests is about the
            rule: these files come first, look there. What of a rule is not built yet stands at the end.

            | rule | room | file | tests |
            |---|---|---|---|
            """;

    private static final String NOT_BUILT = """

            ## Built in part

            """;

    /// All tests of one class that prove one rule.
    private record Row(Optional<Path> subject, List<TaggedTest> tests) {

        /// Of the test: somebody said that the rule is what it, and so its file, is about.
        boolean isAboutTheRule() {
            return subject.isPresent() && tests.stream().anyMatch(TaggedTest::isOfTheWholeClass);
        }

        Path source() {
            return tests.getFirst().source();
        }
    }

    String write() {
        Map<String, List<TaggedTest>> byRule = tests.stream().collect(groupingBy(TaggedTest::rule));
        String table = rules.stream()
                .filter(rule -> byRule.containsKey(rule.id()))
                .map(rule -> rows(rule, byRule.getOrDefault(rule.id(), List.of())))
                .collect(joining());
        String parts = rules.stream()
                .filter(rule -> byRule.containsKey(rule.id()))
                .filter(rule -> !rule.notBuilt().isEmpty())
                .map(rule -> "* **%s** %s: %s\n".formatted(rule.id(), rule.title(), rule.notBuilt()))
                .collect(joining());
        return HEAD + table + NOT_BUILT + parts;
    }

    /// What is about the rule first, then what names its file, what lies in a room before stories through several,
    /// and most tests first: there the rule is to be looked for.
    private String rows(Rule rule, List<TaggedTest> proofs) {
        List<Row> rows = proofs.stream().collect(groupingBy(TaggedTest::source)).values().stream()
                .map(ofOneClass -> new Row(subjects.of(ofOneClass.getFirst()), ofOneClass))
                .sorted(Comparator.comparing((Row row) -> !row.isAboutTheRule())
                        .thenComparing(row -> row.subject().isEmpty())
                        .thenComparing(row -> row.source().startsWith("journey-tests"))
                        .thenComparing(row -> Subjects.room(row.source()).isEmpty())
                        .thenComparing(row -> -row.tests().size())
                        .thenComparing(row -> row.source().toString()))
                .toList();
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            String says = text.isEmpty() ? "**%s** %s".formatted(rule.id(), rule.title()) : "";
            text.append("| %s | %s | %s | %s |\n".formatted(says, room(row), file(row), tests(row)));
        }
        return text.toString();
    }

    private static String room(Row row) {
        String room = Subjects.room(row.subject().orElse(row.source()));
        String module = row.source().getName(0).toString();
        return room.isEmpty() ? module : module + " **" + room + "**";
    }

    private static String file(Row row) {
        return row.subject().map(RulesDocument::link).orElse("");
    }

    private static String tests(Row row) {
        String methods = row.tests().stream()
                .map(TaggedTest::method)
                .filter(method -> !method.isEmpty())
                .distinct()
                .collect(joining(", "));
        return link(row.source()) + (methods.isEmpty() ? "" : ": " + methods);
    }

    private static String link(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.java$", "");
        return "[%s](../%s)".formatted(name, file.toString().replace('\\', '/'));
    }
}
