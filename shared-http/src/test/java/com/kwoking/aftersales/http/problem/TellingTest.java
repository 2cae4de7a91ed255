package com.kwoking.aftersales.http.problem;

import static com.kwoking.aftersales.http.problem.Telling.ENGLISH_THEN_FRENCH;
import static com.kwoking.aftersales.http.problem.Telling.FRENCH_THEN_ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # accepted                     | what is told first
            fr                             | FRENCH_THEN_ENGLISH
            fr-BE, en;q=0.5                | FRENCH_THEN_ENGLISH
            FR                             | FRENCH_THEN_ENGLISH
            en-GB                          | ENGLISH_THEN_FRENCH
            fr;q=0.3, en;q=0.9             | ENGLISH_THEN_FRENCH
            de, nl;q=0.9, fr;q=0.2         | FRENCH_THEN_ENGLISH
            fr;q=0, en                     | ENGLISH_THEN_FRENCH
            """)
    void theCallersFirstChoiceOfTheTwo(String accepted, Telling told) {
        assertThat(Telling.accepted(accepted)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "de", "*, fr;q=0.5", "fr;q=0", "fr;q=much", "none of these, §", "franglais"})
    void nothingThatTheHouseSpeaksLeavesTheHabit(String accepted) {
        assertThat(Telling.accepted(accepted)).isEmpty();
    }

    @Test
    void whatNobodySaysAtSuchLengthIsNotRead() {
        assertThat(Telling.accepted("fr" + ", de".repeat(63))).contains(FRENCH_THEN_ENGLISH);
        assertThat(Telling.accepted("fr" + ", de".repeat(64))).isEmpty();
    }

    @Test
    void withoutARequestTheHabitDecides() {
        assertThat(Telling.accepted(null)).isEmpty();
        assertThat(Telling.wanted()).isEmpty();
        assertThat(ENGLISH_THEN_FRENCH).isNotEqualTo(FRENCH_THEN_ENGLISH);
    }
}
