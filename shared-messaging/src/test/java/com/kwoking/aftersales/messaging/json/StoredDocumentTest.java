package com.kwoking.aftersales.messaging.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.messaging.json.StoredDocumentTest.Way.Carrier;
import com.kwoking.aftersales.messaging.json.StoredDocumentTest.Way.NotYet;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDocumentTest {

    private static final StoredDocument<Parcel> FIRST = StoredDocument.of(Parcel.class);

    /// Version 1 kept one note, version 2 a list without its word for the way.
    private static final StoredDocument<Parcel> THIRD = StoredDocument.of(
            Parcel.class,
            document -> document.putArray("notes").add(document.remove("note")),
            document -> document.putObject("way").put("is", "NOT_YET"));

    @Test
    void whatIsWrittenSaysItsVersionAndIsReadAgain() {
        var parcel = new Parcel("P1", List.of("dented"), new Carrier("COLISSIMO", ZoneId.of("Europe/Paris")));

        assertThat(FIRST.write(parcel))
                .isEqualTo(
                        "{\"id\":\"P1\",\"notes\":[\"dented\"],\"way\":{\"is\":\"CARRIER\",\"name\":\"COLISSIMO\",\"zone\":\"Europe/Paris\"},"
                                + "\"documentVersion\":1}");
        assertThat(THIRD.version()).isEqualTo(3);
        assertThat(THIRD.read(THIRD.write(parcel))).isEqualTo(parcel);
    }

    @Test
    void whatHasAnotherShapeInItsRowIsKeptInThatOne() {
        StoredDocument<Integer> weight = StoredDocument.inShape(Weighed.class, Weighed::new, Weighed::grams);

        assertThat(weight.write(250)).isEqualTo("{\"grams\":250,\"documentVersion\":1}");
        assertThat(weight.read("{\"grams\": 250}")).isEqualTo(250);
        assertThatThrownBy(() -> weight.read("{}")).hasMessage("not a Weighed: /grams is missing");
    }

    @Test
    void whatSaysNoVersionIsOfTheFirst() {
        assertThat(THIRD.read("{\"id\": \"P1\", \"note\": \"dented\"}"))
                .isEqualTo(new Parcel("P1", List.of("dented"), new NotYet()));
    }

    @Test
    void eachVersionIsBroughtUpFromWhereItIs() {
        assertThat(THIRD.read("{\"id\": \"P1\", \"notes\": [], \"documentVersion\": 2}"))
                .isEqualTo(new Parcel("P1", List.of(), new NotYet()));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 0, -1})
    void aVersionThatIsNotKnownIsRefused(int version) {
        assertThatThrownBy(() -> THIRD.read("{\"id\": \"secret\", \"documentVersion\": %d}".formatted(version)))
                .hasMessage("not a Parcel: it is of version %d, and this build knows 3".formatted(version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"secret\"]",
                "{\"id\": \"secret\"",
                "{\"id\": \"secret\", \"notes\": []}",
                "{\"id\": \"secret\", \"notes\": [], \"way\": {\"is\": \"secret\"}}",
                "{\"id\": \"secret\", \"notes\": [], \"way\": {}}"
            })
    void whatCannotBeReadIsRefusedAndNotQuoted(String json) {
        assertThatThrownBy(() -> FIRST.read(json))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageNotContaining("secret");
    }

    /// Another build shares the database. What it wrote is not taken for something else, which would be written back.
    @Tag("F22")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "secret", "notes": [], "way": {"is": "DRONE"}}                           | /way is DRONE
            {"id": "secret", "notes": [], "way": {"is": "NOT_YET"}, "motive": "TOO_LARGE"}  | /motive is TOO_LARGE
            """)
    void aConstantOfANewerBuildIsLeftToIt(String json, String place) {
        assertThatThrownBy(() -> FIRST.read(json))
                .isInstanceOf(NewerConstant.class)
                .hasMessage("a newer Parcel: %s, which this build does not know".formatted(place));
    }

    @Test
    void whatWasHeardAsUnknownIsKeptAsUnknown() {
        var parcel = new Parcel("P1", List.of(), new NotYet(), Motive.UNKNOWN);

        assertThat(FIRST.read(FIRST.write(parcel))).isEqualTo(parcel);
    }

    record Weighed(int grams) {}

    record Parcel(
            String id,
            List<String> notes,
            Way way,
            @Nullable Motive motive) {

        Parcel(String id, List<String> notes, Way way) {
            this(id, notes, way, null);
        }
    }

    sealed interface Way {

        record NotYet() implements Way {}

        record Carrier(String name, ZoneId zone) implements Way {}
    }
}
