package com.kwoking.aftersales.http.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words are those that callers hold in their hands today: whoever turns a page while the service is renewed
/// goes on.
class PageTest {

    private static final UUID ID = UUID.fromString("019d2ebc-0000-7000-8000-00000000c0de");
    private static final Instant SINCE = Instant.parse("2026-03-15T09:00:00.123456Z");
    private static final String WORD =
            "MjAyNi0wMy0xNVQwOTowMDowMC4xMjM0NTZaIDAxOWQyZWJjLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwYzBkZQ";

    private static final Cursor<Waiting> WAITING = Cursor.since(
            Waiting::since,
            place -> place.id().toString(),
            (since, id) -> Optional.of(new Waiting(since, UUID.fromString(id))));

    private static final Cursor<Posting> POSTING = new Cursor<>(
            place -> place.day() + "." + place.number(),
            word -> {
                int dot = word.lastIndexOf('.');
                return Optional.of(new Posting(
                        LocalDate.parse(word.substring(0, Math.max(dot, 0))), Long.parseLong(word.substring(dot + 1))));
            },
            Cursor.Veil.NONE);

    record Waiting(Instant since, UUID id) {}

    record Posting(LocalDate day, long number) {}

    @Test
    void aFullPageSaysWhereTheNextOneBegins() {
        var page = Page.of(List.of("a", "b"), 2);

        assertThat(page.map(String::length)).containsExactly(1, 1);
        assertThat(id(page)).isEqualTo(ID);
        assertThat(lengthOfLast(page)).isEqualTo(1);
    }

    @Test
    void aPageThatIsNotFullIsTheLast() {
        assertThat(id(Page.of(List.of("a"), 2))).isNull();
        assertThat(id(Page.of(List.of(), 2))).isNull();
        assertThat(id(new Page<>(List.of(), true))).isNull();
        assertThat(id(new Page<>(List.of("a"), true))).isEqualTo(ID);
    }

    @Test
    void aPlaceIsAWordThatSaysNothing() {
        assertThat(Page.of(List.of(new Waiting(SINCE, ID)), 1).next(WAITING, place -> place))
                .isEqualTo(WORD);
        assertThat(WAITING.read(WORD)).contains(new Waiting(SINCE, ID));
    }

    @Test
    void orOneThatHasAlwaysBeenReadable() {
        var place = new Posting(LocalDate.parse("2026-11-22"), 1234);

        assertThat(POSTING.write(place)).isEqualTo("2026-11-22.1234");
        assertThat(POSTING.read("2026-11-22.1234")).contains(place);
    }

    private static @Nullable UUID id(Page<String> page) {
        return page.next(_ -> ID);
    }

    private static @Nullable Integer lengthOfLast(Page<String> page) {
        return page.next(String::length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "~", "2026-11-22.1234", "MjAyNg", "MjAyNi0wMy0xNVQwOTowMDowMC4xMjM0NTZaIHg"})
    void aWordThatWasNeverGivenOutLeadsNowhere(String word) {
        assertThat(WAITING.read(word)).isEmpty();
    }

    /// Somebody who knows how a word is made may make one; what it says reaches no query.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z card-1",
                "-1000000000-01-01T00:00:00Z card-1",
                "+10000-01-01T00:00:00Z card-1",
                "0000-12-31T23:59:59Z card-1",
                "2026-03-15T09:00:00Z card\u0000"
            })
    void aForgedPlaceThatNoDatabaseKnowsLeadsNowhere(String clear) {
        var byName = Cursor.<String>since(_ -> SINCE, name -> name, (_, name) -> Optional.of(name));
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(UTF_8));

        assertThat(byName.read(word)).isEmpty();
        assertThat(byName.read(byName.write("card-1"))).contains("card-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "2026-11-22", "2026-11-22.", "2026-13-22.1", "2026-11-22.x", WORD})
    void whetherItCanBeReadOrNot(String word) {
        assertThat(POSTING.read(word)).isEmpty();
    }
}
