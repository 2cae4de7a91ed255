package com.kwoking.aftersales.testkit.migration;

import static java.util.regex.Pattern.compile;

import com.kwoking.aftersales.testkit.migration.Migration.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What may not be done to a table while the version before still reads and writes it. A file that does it says at its
/// beginning why nobody is left to mind: `-- contracts: what V12 expanded, nothing has used it since 2.4`, or, where
/// only more can be read than before, `-- widens: no row says it before both copies can read it`.
final class ExpandOnly {

    private static final String NEW_CONSTRAINT = "holds every row against a new constraint, and writers to it";

    private static final Map<Pattern, String> TO_TABLES = Map.of(
            compile("^drop (?!constraint|not null)(?:column )?(?:if exists )?(?!column)\\S+.*"),
            "drops a column that is still read or written",
            compile("^rename .*"),
            "renames what is still called by its name",
            compile("^alter (?:column )?\\S+ (?:set data )?type .*"),
            "changes the type of a column that is still read or written",
            compile("^alter (?:column )?\\S+ drop default.*"),
            "takes a default from writers that name no value",
            compile("^alter (?:column )?\\S+ set not null.*"),
            "wants a value of writers that have none",
            compile("^add (?:column )?(?:if not exists )?(?!constraint |primary |unique|check|foreign )"
                    + "(?=.*(?<! is) not null)"
                    + "(?!.* (?:default|generated) ).*"),
            "adds a column that wants a value of writers that do not know it",
            compile("^add (?:column )?(?:if not exists )?(?!constraint |primary |unique|check|foreign )"
                    + "(?=.*\\bunique\\b).*"),
            "refuses what writers may still write twice",
            compile("^add (?:primary|unique|check|foreign) ?(?!.* not valid$).*"),
            NEW_CONSTRAINT);

    private static final Map<Pattern, String> STATEMENTS = Map.of(
            compile("^drop (?:table|type|view|materialized view|schema|sequence|domain) .*"),
            "drops what is still used",
            compile("^truncate .*"),
            "empties a table that is still read",
            compile("^alter (?:type|view|sequence|index|schema|domain) .*rename .*"),
            "renames what is still called by its name");

    private static final Pattern UNIQUE = compile("^create unique index .*? on (?:only )?([^ (]+).*");
    private static final Pattern DROPPED_INDEX = compile("^drop index (?:concurrently )?(?:if exists )?(\\S+)$");
    private static final Pattern DROPPED_CONSTRAINT = compile("^drop constraint (?:if exists )?(\\S+).*");
    private static final Pattern ADDED_CONSTRAINT = compile("^add constraint (\\S+) (?!.* not valid$).*");
    private static final Pattern NULLABLE = compile("^alter (?:column )?\\S+ drop not null.*");

    private final Migration file;

    ExpandOnly(Migration file) {
        this.file = file;
    }

    List<String> objections() {
        return file.isDeclared("contracts")
                ? List.of()
                : Stream.concat(
                                file.changes().flatMap(this::to),
                                file.statements().stream().flatMap(this::to))
                        .toList();
    }

    private Stream<String> to(Change change) {
        return Stream.of(
                        first(TO_TABLES, change.action()),
                        widening(change.action()),
                        match(ADDED_CONSTRAINT, change.action())
                                .filter(added -> !replaces(added.group(1)))
                                .map(_ -> NEW_CONSTRAINT),
                        match(DROPPED_CONSTRAINT, change.action())
                                .filter(dropped -> isGone("add constraint " + dropped.group(1) + " "))
                                .map(_ -> "drops a constraint that a statement may name"))
                .flatMap(Optional::stream)
                .map(why -> "%s: %s (alter table %s %s)".formatted(file.name(), why, change.table(), change.action()));
    }

    private Stream<String> to(String statement) {
        return Stream.of(
                        first(STATEMENTS, statement),
                        match(UNIQUE, statement)
                                .filter(unique -> !file.makes(unique.group(1)))
                                .map(_ -> "refuses what writers may still write twice"),
                        match(DROPPED_INDEX, statement)
                                .filter(dropped -> isGone(" " + dropped.group(1) + " on "))
                                .map(_ -> "drops an index that is still looked up or named in a conflict"))
                .flatMap(Optional::stream)
                .map(why -> "%s: %s (%s)".formatted(file.name(), why, statement));
    }

    private Optional<String> widening(String action) {
        return match(NULLABLE, action)
                .filter(_ -> !file.isDeclared("widens"))
                .map(_ -> "lets readers meet a null where none could be");
    }

    /// A list of allowed values that was there and is made longer.
    private boolean replaces(String constraint) {
        return file.changes().anyMatch(change -> change.action().matches("drop constraint (if exists )?" + constraint));
    }

    /// Not made anew by the same file.
    private boolean isGone(String beginning) {
        return file.statements().stream().noneMatch(each -> (" " + each + " ").contains(beginning));
    }

    private static Optional<String> first(Map<Pattern, String> patterns, String words) {
        return patterns.entrySet().stream()
                .filter(each -> each.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }
}
