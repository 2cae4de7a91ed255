package com.kwoking.aftersales.journeys.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rule of the shop, in a few words.
///
/// @param notBuilt which part of it is not built yet; empty for none
record Rule(String id, String title, String notBuilt) {

    static final Pattern ID = Pattern.compile("R\\d\\d");

    private static final String LIST = "/rules.txt";

    static List<Rule> all() {
        return readFrom(LIST);
    }

    static List<Rule> readFrom(String list) {
        try (InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream(list))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line each; what is indented belongs to the rule above it.
    static List<Rule> read(Stream<String> lines) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines.filter(each -> !each.startsWith("#")).toList()) {
            if (line.isBlank() || !Character.isWhitespace(line.charAt(0))) {
                String[] words = line.split(" ", 2);
                rules.add(new Rule(words[0], words[1], ""));
            } else {
                Rule last = rules.removeLast();
                rules.add(new Rule(
                        last.id(),
                        last.title(),
                        Stream.of(last.notBuilt(), line.strip())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" "))));
            }
        }
        return rules;
    }
}
