package com.kwoking.aftersales.notifications.wording.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Phrases french = Phrases.in(Language.FRENCH, PARIS);
    private final Phrases english = Phrases.in(Language.ENGLISH, PARIS);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # cents, currency; French; English
            2625    | EUR | 26,25 €     | €26.25
            -1200   | EUR | -12,00 €    | -€12.00
            0       | EUR | 0,00 €      | €0.00
            1234567 | EUR | 12 345,67 € | €12,345.67
            500     | JPY | 500 JPY     | JP¥500
            """, delimiter = '|')
    void moneyIsSaidAsTheCountrySaysIt(long minorUnits, String currency, String inFrench, String inEnglish) {
        var money = new Money(minorUnits, Currency.getInstance(currency));

        assertThat(plainSpaces(french.money(money))).isEqualTo(inFrench);
        assertThat(plainSpaces(english.money(money))).isEqualTo(inEnglish);
    }

    /// Section 5 of the rules: delivered 2026-03-15T10:00+01:00, with a change of clocks in between.
    @Tag("R02")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-29T22:00:00Z, 29 mars 2026,  29 March 2026
            2026-05-14T22:00:00Z, 14 mai 2026,   14 May 2026
            2026-03-01T23:00:00Z, 1er mars 2026, 1 March 2026
            2026-10-25T23:00:00Z, 25 octobre 2026, 25 October 2026
            """)
    void theLastDayIsTheOneBeforeTheFirstInstantThatIsTooLate_R02(Instant tooLate, String day, String inEnglish) {
        assertThat(french.lastDayBefore(tooLate)).isEqualTo(day);
        assertThat(english.lastDayBefore(tooLate)).isEqualTo(inEnglish);
    }

    @Test
    void aDayIsTheShopsDay() {
        assertThat(french.day(Instant.parse("2026-03-14T23:30:00Z"))).isEqualTo("15 mars 2026");
    }

    @Test
    void aCountryHasItsNameInTheLanguageOfTheLetter() {
        assertThat(french.country("DE")).isEqualTo("Allemagne");
        assertThat(english.country("DE")).isEqualTo("Germany");
    }

    private static String plainSpaces(String text) {
        return text.replaceAll("[\u00A0\u202F]", " ");
    }
}
