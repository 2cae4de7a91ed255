package com.kwoking.aftersales.notifications.letters;

import static com.kwoking.aftersales.notifications.letters.LetterSamples.MESSAGES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.notifications.EventSamples;
import com.kwoking.aftersales.notifications.StackWithMailGate;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.RenderedLetter;
import com.kwoking.aftersales.notifications.wording.domain.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What customers read, letter by letter, lies in src/test/resources/letters. After a change of words:
/// `./mvnw -pl notifications-service test -Dtest=LetterTextsTest -Dgoldens.update`, and read the difference.
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class LetterTextsTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");
    private static final EventSamples OF = EventSamples.ofSomebody();

    @Inject
    Wording wording;

    static Stream<String> names() {
        return MESSAGES.keySet().stream().sorted();
    }

    @Tag("R02")
    @Tag("R08")
    @Tag("R28")
    @Tag("R32")
    @Tag("R43")
    @ParameterizedTest
    @MethodSource("names")
    void inFrench(String name) throws IOException {
        readsLike(name, Language.FRENCH);
    }

    @Tag("R02")
    @Tag("R08")
    @Tag("R28")
    @Tag("R32")
    @Tag("R43")
    @ParameterizedTest
    @MethodSource("names")
    void inEnglish(String name) throws IOException {
        readsLike(name, Language.ENGLISH);
    }

    @Tag("R48")
    @Test
    void everyTemplateIsShown() {
        assertThat(MESSAGES.values().stream().map(Template::of)).containsAll(Template.all());
    }

    @ParameterizedTest
    @MethodSource("names")
    void frenchIsSetWithCare(String name) {
        var rendered = rendered(name, Language.FRENCH);

        assertThat(rendered.subject() + "\n" + rendered.text())
                .doesNotContain("'", "...", "{", "}", " ,", "null")
                .doesNotContainPattern("[^ \u202F\u00A0\\d] *[;!?](?<![\u202F][;!?])")
                .doesNotContainPattern("[a-zà-ÿ]:(?!//)");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theHtmlSaysWhatTheTextSays(String name) {
        var rendered = rendered(name, Language.FRENCH);
        String htmlText = rendered.html()
                .replaceAll("</?a[^>]*>", "")
                .replaceAll("(?s)<head>.*</head>|<[^>]+>", " ")
                .replaceAll("\\s+", " ");

        rendered.text()
                .lines()
                .filter(line -> !line.startsWith("--") && !line.isBlank())
                .flatMap(line -> Stream.of(line.split("^- |\u00A0: ")))
                .map(String::strip)
                .forEach(part -> assertThat(htmlText).contains(part.replaceAll("\\s+", " ")));
    }

    /// The request is acknowledged all the same, and nothing is claimed about it.
    @Tag("F21")
    @Tag("R26")
    @Test
    void aMotiveThatOnlyANewerProducerKnowsIsWordedNeutrally() {
        var requested = OF.returned().requested(Motive.UNKNOWN, ReturnRequested.Origin.UNKNOWN);

        var letter = ReturnAcknowledged.on(requested).orElseThrow();

        assertThat(letter.evidenceWouldHelp()).isFalse();
        assertThat(RenderedLetter.of(wording.of(letter, contact(Language.FRENCH, "Jeanne")))
                        .text())
                .contains("autre motif")
                .doesNotContain("UNKNOWN");
        assertThat(RenderedLetter.of(wording.of(letter, contact(Language.ENGLISH, "Jane")))
                        .text())
                .contains("another reason")
                .doesNotContain("UNKNOWN");
    }

    /// What the agent wrote is there, and says more than any constant (R43).
    @Tag("F21")
    @Tag("R43")
    @Test
    void aRejectionThatOnlyANewerProducerKnowsIsTheAgentsSentence() {
        assertThat(rejection(ReturnRejected.Reason.UNKNOWN))
                .isEqualTo(rejection(ReturnRejected.Reason.OTHER))
                .contains("Le numéro de série est illisible.");
    }

    private String rejection(ReturnRejected.Reason reason) {
        var letter = new RejectionExplained("KW-1", List.of(), reason, "Le numéro de série est illisible.");
        return RenderedLetter.of(wording.of(letter, contact(Language.FRENCH, "Jeanne")))
                .text();
    }

    @Test
    void whatACustomerIsCalledStaysAName() {
        var to = contact(Language.FRENCH, "O'Neill & fils\n\n## Gagné\n| a | b");

        assertThat(RenderedLetter.of(wording.of(requireNonNull(MESSAGES.get("refund")), to))
                        .text())
                .contains("Bonjour,")
                .doesNotContain("Gagné");
    }

    @Test
    void whatAnAgentOrAProductSaysCannotBeginABlockOrBeMarkup() {
        var message = new RejectionExplained(
                "KW-1",
                List.of(),
                ReturnRejected.Reason.OTHER,
                "non\n\n## Titre\n<img src=x onerror=alert(1)>{it.orderNumber}");

        var rendered = RenderedLetter.of(wording.of(message, contact(Language.FRENCH, "Jeanne")));

        assertThat(rendered.text()).contains("    non ## Titre <img src=x onerror=alert(1)>{it.orderNumber}\n");
        assertThat(rendered.html())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img", "<h2>Titre");
    }

    private void readsLike(String name, Language language) throws IOException {
        var rendered = rendered(name, language);
        String read = "Subject: " + rendered.subject() + "\n\n" + rendered.text();
        Path golden = LETTERS.resolve(language.tag()).resolve(name + ".txt");
        if (System.getProperty("goldens.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, read, UTF_8);
        }

        assertThat(read).isEqualTo(Files.readString(golden, UTF_8));
    }

    private RenderedLetter rendered(String name, Language language) {
        return RenderedLetter.of(wording.of(requireNonNull(MESSAGES.get(name)), contact(language, "Jeanne Martin")));
    }

    private static Contact contact(Language language, String name) {
        return new Contact(OF.customerId(), "jeanne@example.com", name, language, Instant.EPOCH);
    }
}
