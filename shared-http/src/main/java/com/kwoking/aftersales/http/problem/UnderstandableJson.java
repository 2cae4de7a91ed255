package com.kwoking.aftersales.http.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.kwoking.aftersales.messaging.json.StorableText.NotStorable;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a body in the caller's words: the field and what belongs there, not the classes
/// that could not be made of it.
@Provider
public class UnderstandableJson implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw problem(e);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json ? problem(json) : e;
        }
    }

    private static HttpProblem problem(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        var problem = e instanceof NotStorable
                ? UnacceptableCharacters.problem()
                : Problem.builder(400, "NOT_UNDERSTOOD", sentence(e));
        return (field.isEmpty() ? problem : problem.with("field", field)).build();
    }

    private static String sentence(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "There is no such field. There are: %s."
                        .formatted(unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(joining(", ")));
            case MismatchedInputException mismatch -> "Expected %s.".formatted(expected(mismatch.getTargetType()));
            case JsonMappingException other
            when other.getCause() instanceof JsonProcessingException cause -> sentence(cause);
            case JsonMappingException _ -> "This value cannot be.";
            default -> notJson(e);
        };
    }

    private static String notJson(JsonProcessingException e) {
        var at = e.getLocation();
        String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return e.getOriginalMessage().startsWith("Duplicate field")
                ? "%s%s.".formatted(e.getOriginalMessage(), where)
                : "This is not JSON%s.".formatted(where);
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(joining(", "));
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Instant.class) {
            return "an instant like 2026-03-28T12:00:00Z";
        }
        if (type == Currency.class) {
            return "a currency like EUR";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[%d]".formatted(step.getIndex()) : "." + step.getFieldName())
                .collect(joining())
                .replaceFirst("^\\.", "");
    }
}
