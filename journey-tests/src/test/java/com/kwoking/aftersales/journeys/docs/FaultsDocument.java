package com.kwoking.aftersales.journeys.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// `docs/faults.md`, written from the list of faults and the tags of the tests.
record FaultsDocument(Faults faults) {

    private static final String HEAD = """
            # Faults

            What may go wrong, and which test lets it: C1 to C16 are crashes at the worst moments, F1 to F25 everything else. Written
            from the tags of the tests (`@Tag("C9")`); a test fails when this page is not up to date, and when a row has no test and
            does not say why. After a change of tags or names:

                ./mvnw -pl journey-tests -am test -Dtest=FaultsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update

            A test marked † needs root, another build or much time: `./mvnw verify -Plong` runs it. Besides these, `./up chaos
            [minutes] [seed]` injects faults at random under random stories and judges what is left; three minutes of it are part of
            `./mvnw verify -Plong` too. Times are how long a test waits at most, never how quick something has to be.

            | fault | tests |
            |---|---|
            """;

    private static final String OPEN = """

            ## Not tested yet

            """;

    String write() {
        String table = faults.rows().stream()
                .filter(row -> !Faults.isOpen(row))
                .map(this::line)
                .collect(joining());
        String open = faults.rows().stream()
                .filter(Faults::isOpen)
                .map(row -> "* **%s** %s: %s\n"
                        .formatted(row.id(), row.title(), row.notBuilt().substring(Faults.OPEN.length())))
                .collect(joining());
        return HEAD + table + (open.isEmpty() ? "" : OPEN + open);
    }

    private String line(Rule row) {
        String remark = row.notBuilt().isEmpty() ? "" : ". *Not in a test: %s*".formatted(row.notBuilt());
        return "| **%s** %s%s | %s |\n".formatted(row.id(), row.title(), remark, tests(row));
    }

    private String tests(Rule row) {
        var bySource = new TreeMap<String, List<TaggedTest>>(faults.testsOf(row).stream()
                .collect(groupingBy(test -> test.source().toString())));
        return bySource.values().stream()
                .map(ofOneClass -> "%s: %s"
                        .formatted(
                                link(ofOneClass.getFirst().source()),
                                ofOneClass.stream().map(this::name).distinct().collect(joining(", "))))
                .collect(joining("; "));
    }

    private String name(TaggedTest test) {
        return (test.isOfTheWholeClass() ? "all of it" : test.method()) + (faults.isPatient(test) ? " †" : "");
    }

    private static String link(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.java$", "");
        return "[%s](../%s)".formatted(name, file.toString().replace('\\', '/'));
    }
}
