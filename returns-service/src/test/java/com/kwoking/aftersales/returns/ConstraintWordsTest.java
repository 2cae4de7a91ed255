package com.kwoking.aftersales.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintWordsTest {

    /// A language without a file of its own would be told in the one that the JVM speaks.
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachLanguageHasAFileOfItsOwn(String language) {
        assertThat(ResourceBundle.getBundle("ValidationMessages", Locale.of(language))
                        .getLocale())
                .isEqualTo(Locale.of(language));
    }
}
