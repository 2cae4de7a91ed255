package com.kwoking.aftersales.testkit.call;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;

/// What is refused, and the words for it: in English to who does not say, and in both languages, French first, to who
/// asks for French.
///
/// @param body absent where none is sent
public record Refusal(
        String role, Method method, String path, @Nullable String body, String code, String english, String french) {

    /// A row of a table, in the order of the components.
    public static final class OfRow implements ArgumentsAggregator {

        @Override
        public Refusal aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            return new Refusal(
                    text(row, 0),
                    Method.valueOf(text(row, 1)),
                    text(row, 2),
                    row.getString(3),
                    text(row, 4),
                    text(row, 5),
                    text(row, 6));
        }

        private static String text(ArgumentsAccessor row, int index) {
            return Objects.requireNonNull(row.getString(index));
        }
    }

    public void assertToldInBothLanguages() {
        assertThat(answer(command(role)).asString())
                .contains("\"detail\":\"%s\"".formatted(english), "\"code\":\"%s\"".formatted(code))
                .doesNotContain("\"english\"", "\"french\"");

        var inFrench = answer(command(role).header("Accept-Language", "fr"));
        assertThat(inFrench.<String>path("detail")).isEqualTo(french);
        assertThat(inFrench.<String>path("english")).isEqualTo(english);
        assertThat(inFrench.<String>path("code")).isEqualTo(code);
    }

    private Response answer(RequestSpecification asked) {
        return (body == null ? asked : asked.body(body)).request(method, path);
    }
}
