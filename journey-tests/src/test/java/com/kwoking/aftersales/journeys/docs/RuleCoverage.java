package com.kwoking.aftersales.journeys.docs;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which rules are named by a test, and which are listed as open. Each is in exactly one of the two.
record RuleCoverage(Set<String> rules, Set<String> named, Set<String> open) {

    static RuleCoverage of(List<Rule> rules, List<TaggedTest> tests, String openPage) {
        return new RuleCoverage(
                rules.stream().map(Rule::id).collect(toCollection(TreeSet::new)),
                tests.stream().map(TaggedTest::rule).collect(toCollection(TreeSet::new)),
                openPage.lines()
                        .filter(line -> line.startsWith("| **"))
                        .map(line -> line.substring("| **".length(), "| **R00".length()))
                        .collect(toCollection(TreeSet::new)));
    }

    Set<String> forgotten() {
        Set<String> left = new TreeSet<>(rules);
        left.removeAll(named);
        left.removeAll(open);
        return left;
    }

    Set<String> both() {
        Set<String> both = new TreeSet<>(named);
        both.retainAll(open);
        return both;
    }

    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>(named);
        unknown.addAll(open);
        unknown.removeAll(rules);
        return unknown;
    }
}
