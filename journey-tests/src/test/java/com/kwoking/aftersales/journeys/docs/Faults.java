package com.kwoking.aftersales.journeys.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The faults of the matrix, and the tests that inject them.
///
/// @param patient the tests that only `-Plong` runs
record Faults(List<Rule> rows, Map<String, List<TaggedTest>> tests, List<TaggedTest> patient) {

    static final String OPEN = "open: ";

    private static final Pattern ID = Pattern.compile("[CF]\\d{1,2}");
    private static final Pattern LONG = Pattern.compile("long");

    static Faults in(TestSources sources) {
        return new Faults(
                Rule.readFrom("/faults.txt"),
                sources.tagged(ID).stream().collect(groupingBy(TaggedTest::rule)),
                sources.tagged(LONG));
    }

    List<TaggedTest> testsOf(Rule row) {
        return tests.getOrDefault(row.id(), List.of());
    }

    static boolean isOpen(Rule row) {
        return row.notBuilt().startsWith(OPEN);
    }

    boolean isPatient(TaggedTest test) {
        return patient.stream()
                .anyMatch(each -> each.source().equals(test.source())
                        && (each.isOfTheWholeClass() || each.method().equals(test.method())));
    }

    /// Neither tested nor said to be open.
    Set<String> forgotten() {
        return ids(rows.stream()
                .filter(row -> testsOf(row).isEmpty() && !isOpen(row))
                .map(Rule::id));
    }

    /// Tested, and still said to be open.
    Set<String> both() {
        return ids(rows.stream()
                .filter(row -> !testsOf(row).isEmpty() && isOpen(row))
                .map(Rule::id));
    }

    /// Tests of a row that there is not.
    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(ids(rows.stream().map(Rule::id)));
        return unknown;
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(toCollection(TreeSet::new));
    }
}
