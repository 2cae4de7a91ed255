package com.kwoking.aftersales.http.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.kwoking.aftersales.messaging.json.StorableText.NotStorable;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
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
                : Problem.builder(400, "NOT_UNDERSTOOD", JsonFault.of(e));
        return (field.isEmpty() ? problem : problem.with("field", field)).build();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[%d]".formatted(step.getIndex()) : "." + step.getFieldName())
                .collect(joining())
                .replaceFirst("^\\.", "");
    }
}
