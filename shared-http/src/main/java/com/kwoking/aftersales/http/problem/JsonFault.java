package com.kwoking.aftersales.http.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.kwoking.aftersales.wording.Sentence;
import java.util.regex.Pattern;

/// What is wrong with a JSON text, in a caller's words.
final class JsonFault {

    private static final Pattern FIELD_TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private static final Sentence UNKNOWN = Sentence.of("json.FIELD_UNKNOWN");
    private static final Sentence EXPECTED = Sentence.of("json.EXPECTED");
    private static final Sentence CANNOT_BE = Sentence.of("json.CANNOT_BE");
    private static final Sentence TWICE = Sentence.of("json.FIELD_TWICE");
    private static final Sentence NOT_JSON = Sentence.of("json.NOT_JSON");
    private static final Sentence NOT_JSON_AT = Sentence.of("json.NOT_JSON_AT");

    private JsonFault() {}

    static Sentence of(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                UNKNOWN.with(unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(joining(", ")));
            case MismatchedInputException mismatch -> EXPECTED.with(JsonExpected.of(mismatch.getTargetType()));
            case JsonMappingException other when other.getCause() instanceof JsonProcessingException cause -> of(cause);
            case JsonMappingException _ -> CANNOT_BE;
            default -> notJson(e);
        };
    }

    private static Sentence notJson(JsonProcessingException e) {
        var at = e.getLocation();
        if (at == null) {
            return NOT_JSON;
        }
        var twice = FIELD_TWICE.matcher(e.getOriginalMessage());
        return twice.lookingAt()
                ? TWICE.with(twice.group(1), at.getLineNr(), at.getColumnNr())
                : NOT_JSON_AT.with(at.getLineNr(), at.getColumnNr());
    }
}
