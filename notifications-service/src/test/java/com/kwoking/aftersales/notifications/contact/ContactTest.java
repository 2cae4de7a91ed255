package com.kwoking.aftersales.notifications.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.notifications.text.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final CustomerId JEANNE = new CustomerId(new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeanne@example.com\r\nBcc: everybody@example.com",
                "jeanne@example.com\nX: y",
                "jeanne @example.com",
                "jeanne@example.com, other@example.com",
                "<jeanne@example.com>",
                "jeanne@example.com>\u0000",
                "jeanne",
                "@example.com",
                "jeanne@",
                "jeanne@-example.com",
                "\"a\r\nb\"@example.com",
                ""
            })
    void refusesWhatCouldBeMoreThanAnAddressAndNeverQuotesIt(String email) {
        assertThatThrownBy(() -> contact(email, "Jeanne"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the e-mail address of customer %s is not one", JEANNE.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jeanne@example.com", "j.o'neill+shop@mail.example.co.uk", "élodie@exemple.fr", "a@localhost"})
    void takesOrdinaryAddresses(String email) {
        assertThat(contact(email, "Jeanne").email()).isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            jeanne@example.com, j***@example.com
            j@example.com,      j***@example.com
            élodie@exemple.fr,  é***@exemple.fr
            """)
    void showsOnlyTheFirstLetterOfAnAddress(String email, String masked) {
        assertThat(contact(email, "Jeanne").maskedEmail()).isEqualTo(masked);
    }

    @Test
    void aNameIsOneLineWithoutMarksThatTurnItAround() {
        assertThat(contact("j@example.com", " Jeanne\r\nMartin\u202E ").name()).isEqualTo("Jeanne Martin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Win at https://evil.example", "www.evil.example", "<b>Jeanne</b>", "{it.code}", "a@b"})
    void aNameThatCouldCarryALinkOrMarkupIsNotGreeted(String name) {
        assertThat(contact("j@example.com", name).name()).isEmpty();
    }

    @Test
    void aNameThatIsAStoryIsNotGreeted() {
        assertThat(contact("j@example.com", "Jeanne ".repeat(20)).name()).isEmpty();
    }

    @Tag("R48")
    @ParameterizedTest
    @CsvSource(textBlock = """
            fr,    FRENCH
            en,    ENGLISH
            en-GB, ENGLISH
            de,    FRENCH
            ??,    FRENCH
            """)
    void frenchIsForWhoeverDidNotAskForEnglish_R48(String locale, Language language) {
        var heard = new CustomerContact(JEANNE, "j@example.com", "Jeanne", locale, true, Instant.EPOCH);

        assertThat(Contact.of(heard).language()).isEqualTo(language);
    }

    private static Contact contact(String email, String name) {
        return new Contact(JEANNE, email, name, Language.FRENCH, Instant.EPOCH);
    }
}
