package com.kwoking.aftersales.messaging.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/// Says what is wrong with a JSON text and where, in our own words: Jackson's quote the text, which may
/// hold people's data, and words like these go to logs.
final class Unreadable {

    private Unreadable() {}

    static String inWords(JsonProcessingException fault) {
        return switch (fault) {
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException cause -> inWords(cause);
            case JsonMappingException mapping when mapping.getPath().isEmpty() -> "it is no such object";
            case InvalidNullException isNull -> place(isNull) + " is null";
            case MismatchedInputException missing
            when isAbout(missing, "Missing required") -> place(missing) + " is missing";
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null ->
                "%s is no %s"
                        .formatted(place(mismatch), mismatch.getTargetType().getSimpleName());
            case JsonMappingException mapping -> place(mapping) + " cannot be read";
            case InputCoercionException tooLarge -> "a number is too large" + position(tooLarge);
            default -> "it is no well-formed JSON" + position(fault);
        };
    }

    private static String position(JsonProcessingException fault) {
        JsonLocation at = fault.getLocation();
        return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static boolean isAbout(JsonMappingException fault, String beginning) {
        return fault.getOriginalMessage().startsWith(beginning);
    }

    static String place(JsonProcessingException fault) {
        return fault instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                        .collect(joining())
                : "";
    }
}
