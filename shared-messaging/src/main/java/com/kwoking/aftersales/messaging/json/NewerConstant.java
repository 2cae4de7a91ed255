package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// There is nothing wrong with what was read: a newer build wrote it, with a constant that this one does not know yet.
/// It is for that build to read it.
///
/// Unlike everything else that is not understood the constant is repeated. It has the shape of a name in our code, and
/// no place of a contract that is a list of constants holds anything of a person.
public final class NewerConstant extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private NewerConstant(Class<?> type, String place, String constant) {
        super(
                "a newer %s: %s is %s, which this build does not know".formatted(type.getSimpleName(), place, constant),
                new IOException("newer JSON"));
    }

    static boolean isName(@Nullable Object value) {
        return value instanceof String text && NAME.matcher(text).matches();
    }

    /// What else is in its place is no constant of any build.
    static Optional<NewerConstant> in(Class<?> type, JsonProcessingException fault) {
        return constant(fault).map(name -> new NewerConstant(type, Unreadable.place(fault), name));
    }

    private static Optional<String> constant(JsonProcessingException fault) {
        return switch (fault) {
            case InvalidFormatException format
            when format.getTargetType().isEnum() && isName(format.getValue()) ->
                Optional.of((String) format.getValue());
            case InvalidTypeIdException alternative
            when isName(alternative.getTypeId()) -> Optional.of(alternative.getTypeId());
            default -> Optional.empty();
        };
    }
}
