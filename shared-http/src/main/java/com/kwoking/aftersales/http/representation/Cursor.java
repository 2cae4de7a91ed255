package com.kwoking.aftersales.http.representation;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A place in a list as one word that callers send back as it is and cannot know anything of.
///
/// @param clear the place in characters of its own; what it says is nobody's business, so it may change
public record Cursor<P>(Function<P, String> clear, Function<String, Optional<P>> place, Veil veil) {

    private static final Sentence UNKNOWN = Sentence.of("problem.CURSOR_UNKNOWN");

    /// Whether callers can read the word. New lists are veiled.
    public record Veil(UnaryOperator<String> on, UnaryOperator<String> off) {

        public static final Veil OPAQUE = new Veil(
                clear -> Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(UTF_8)),
                word -> new String(Base64.getUrlDecoder().decode(word), UTF_8));

        /// For a list whose word has always been readable.
        public static final Veil NONE = new Veil(UnaryOperator.identity(), UnaryOperator.identity());
    }

    public static <P> Cursor<P> opaque(Function<P, String> clear, Function<String, Optional<P>> place) {
        return new Cursor<>(clear, place, Veil.OPAQUE);
    }

    /// Of a list that is ordered by an instant, and by an identity among what happened at the same one.
    public static <P> Cursor<P> since(
            Function<P, Instant> since, Function<P, String> id, BiFunction<Instant, String, Optional<P>> place) {
        return opaque(each -> since.apply(each) + " " + id.apply(each), clear -> {
            int space = clear.indexOf(' ');
            return space < 0
                    ? Optional.empty()
                    : Optional.of(Instant.parse(clear.substring(0, space)))
                            .filter(Cursor::canBeKept)
                            .flatMap(at -> place.apply(at, clear.substring(space + 1)));
        });
    }

    /// Of the years that a database and everybody else knows.
    private static boolean canBeKept(Instant at) {
        int year = at.atOffset(UTC).getYear();
        return year > 0 && year < 10_000;
    }

    public String write(P at) {
        return veil.on().apply(clear.apply(at));
    }

    /// Empty for what was never given out.
    public Optional<P> read(String word) {
        try {
            return Optional.of(veil.off().apply(word))
                    .filter(clear -> clear.chars().noneMatch(Character::isISOControl))
                    .flatMap(place);
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    /// @param parameter the one that the word came in
    public static Response unknown(String parameter) {
        return Problem.of(BAD_REQUEST, "CURSOR_UNKNOWN", parameter, UNKNOWN);
    }
}
