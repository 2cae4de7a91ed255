package com.kwoking.aftersales.wording;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// R50: what a customer reads is there in French and in English.
class MessagesTest {

    @Test
    void eachKeyHasWordsInBothLanguages() {
        assertThat(Messages.keys(FRENCH)).isEqualTo(Messages.keys(ENGLISH)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aSentenceNamesTheSameThingsInBothLanguages(String key) {
        Sentence sentence = Sentence.of(key);

        assertThat(sentence.french()).isNotBlank();
        assertThat(sentence.english()).isNotBlank();
        assertThat(places(sentence.french())).isEqualTo(places(sentence.english()));
    }

    /// French sets off `;`, `:`, `?` and `!` from the word before, and has a curved apostrophe.
    @ParameterizedTest
    @MethodSource("keys")
    void frenchIsSetAsFrenchIs(String key) {
        assertThat(Sentence.of(key).french())
                .doesNotContainPattern("\\w[;:?!](?= |$)")
                .doesNotContain("'");
    }

    @Test
    void aNameStandsWhereTheSentenceLeavesAPlace() {
        assertThat(Sentence.of("refund-line.MISSING_ACCESSORY").with("Chargeur"))
                .isEqualTo(new Sentence(
                        "Accessoire manquant dans le retour : Chargeur.",
                        "Accessory missing from the return: Chargeur."));
    }

    @Test
    void aConstantWithoutWordsIsRefusedAtOnce() {
        assertThatThrownBy(() -> Sentences.of("tender", Unworded.class))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("tender.PLANTED");
    }

    static Stream<String> keys() {
        return Messages.keys(FRENCH).stream().sorted();
    }

    private static long places(String words) {
        return words.split("%s", -1).length - 1L;
    }

    private enum Unworded {
        CARD,
        PLANTED
    }
}
