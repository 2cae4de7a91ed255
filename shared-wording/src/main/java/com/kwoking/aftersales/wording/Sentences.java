package com.kwoking.aftersales.wording;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A sentence for every constant of an enumeration, under `subject.CONSTANT`.
///
/// It is made once, as a constant of the class that says them: a sentence that is missing in one of the languages stops
/// the tests there, and not a customer's request later.
public final class Sentences<K extends Enum<K>> {

    private final Map<K, Sentence> sentences;

    private Sentences(Map<K, Sentence> sentences) {
        this.sentences = sentences;
    }

    /// @throws java.util.MissingResourceException where a constant has no words in one of the languages
    public static <K extends Enum<K>> Sentences<K> of(String subject, Class<K> keys) {
        return new Sentences<>(Arrays.stream(keys.getEnumConstants())
                .collect(toMap(
                        identity(),
                        key -> Sentence.of(subject + "." + key.name()),
                        (one, _) -> one,
                        () -> new EnumMap<>(keys))));
    }

    public Sentence of(K key) {
        return Objects.requireNonNull(sentences.get(key));
    }
}
