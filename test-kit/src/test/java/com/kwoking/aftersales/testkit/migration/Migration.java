package com.kwoking.aftersales.testkit.migration;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One file of a schema's history, as its statements: in lower case and one line each, without comments, texts and the
/// bodies of functions.
record Migration(String name, String text) {

    private static final Pattern NO_STATEMENT =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|(\\$\\w*\\$).*?\\1|'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("^alter table (?:if exists )?(?:only )?(\\S+) (.+)$");
    private static final Pattern NEW_TABLE =
            Pattern.compile("^create (?:unlogged )?table (?:if not exists )?(\\S+?)(?: ?\\(| as ).*$");

    /// A change of a table that may have been there before.
    record Change(String table, String action) {}

    /// Why the version before it is not minded, where a comment at its beginning says so.
    boolean isDeclared(String step) {
        return text.stripLeading()
                .lines()
                .takeWhile(line -> line.startsWith("--"))
                .anyMatch(line -> line.matches("-- %s: \\S+.*".formatted(step)));
    }

    List<String> statements() {
        return Arrays.stream(NO_STATEMENT
                        .matcher(text)
                        .replaceAll(Migration::emptied)
                        .split(";"))
                .map(each -> each.strip().replaceAll("\\s+", " ").toLowerCase())
                .filter(not(String::isEmpty))
                .toList();
    }

    private static String emptied(MatchResult part) {
        return part.group().startsWith("'") ? "''" : " ";
    }

    /// Nobody knows a table that this file itself makes.
    boolean makes(String table) {
        return statements().stream()
                .map(NEW_TABLE::matcher)
                .filter(Matcher::matches)
                .anyMatch(made -> made.group(1).equals(table));
    }

    Stream<Change> changes() {
        return statements().stream()
                .map(TABLE::matcher)
                .filter(Matcher::matches)
                .filter(altered -> !makes(altered.group(1)))
                .flatMap(altered -> actions(altered.group(2)).map(action -> new Change(altered.group(1), action)));
    }

    /// One alteration may do several things, with commas between them and within brackets.
    private static Stream<String> actions(String list) {
        return Arrays.stream(list.split(", ?(?=(?:add|drop|alter|rename|set|validate|attach|detach|disable|enable) )"));
    }

    @Override
    public String toString() {
        return name;
    }
}
