package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// U+0000 in an address is no character for the database either, and is refused before anybody looks it up. The server
/// itself lets no such character into a header, and half a surrogate pair cannot be written in an address.
class UnacceptableCharacters {

    private static final String NUL = "%00";

    private static final Sentence SENTENCE = Sentence.of("problem.CHARACTER_NOT_ACCEPTED");

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        if (asked == null) {
            return; // HTTP/1.0 needs no Host, and without one there is no URI.
        }
        if (holdsNul(asked.getRawPath())) {
            throw problem().with("in", "path").build();
        }
        if (holdsNul(asked.getRawQuery())) {
            throw problem()
                    .with("in", "query")
                    .with("field", parameter(asked.getRawQuery()))
                    .build();
        }
    }

    static HttpProblem.Builder problem() {
        return Problem.builder(400, "CHARACTER_NOT_ACCEPTED", SENTENCE, Telling.ENGLISH_THEN_FRENCH);
    }

    private static boolean holdsNul(@Nullable String part) {
        return part != null && part.contains(NUL);
    }

    /// What stands before the first `=` of the pair that holds it.
    private static String parameter(String query) {
        return Stream.of(query.split("&"))
                .filter(UnacceptableCharacters::holdsNul)
                .map(pair -> pair.split("=", 2)[0])
                .findFirst()
                .orElse("");
    }
}
