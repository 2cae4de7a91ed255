package com.kwoking.aftersales.wording;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
        assertThat(places(sentence.french()))
                .isEqualTo(places(sentence.english()))
                .doesNotContain("%");
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

    @Test
    void severalNamesStandWhereEachLanguageWantsThem() {
        assertThat(new Sentence("%2$s sur %1$s", "of %1$s, %2$s").with("Lampe", 3))
                .isEqualTo(new Sentence("3 sur Lampe", "of Lampe, 3"));
    }

    @Test
    void aPartOfASentenceIsInItsLanguage() {
        assertThat(Sentence.of("json.EXPECTED").with(Sentence.of("json-expected.TEXT")))
                .isEqualTo(new Sentence("Valeur attendue\u00a0: un texte.", "Expected a text."));
    }

    /// Each `%` is a place, so that a sentence can be filled in.
    private static List<String> places(String words) {
        return Pattern.compile("%(\\d\\$s|s)?")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private enum Unworded {
        CARD,
        PLANTED
    }
}
