package com.kwoking.aftersales.notifications.writing.postgres;

import static com.kwoking.aftersales.notifications.letters.LetterSamples.MESSAGES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.notifications.letters.Message;
import com.kwoking.aftersales.notifications.letters.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What waits for an address is kept as JSON until somebody says it, and read by the release that runs then. Each
/// document in src/test/resources/stored/`template`/ is one as a release wrote it: it is read for ever, and none is
/// changed. A record that changes gets an upcaster in `StoredMessages`, and its new documents `-v2` beside the old.
class StoredMessagesTest {

    private static final Path STORED = Path.of("src/test/resources/stored");

    static Stream<Path> documents() throws IOException {
        try (var files = Files.walk(STORED)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    static Stream<String> names() {
        return MESSAGES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatWasKeptIsReadForEver(Path document) throws IOException {
        String json = Files.readString(document, UTF_8).strip();
        String template = requireNonNull(document.getParent()).getFileName().toString();

        Message read = StoredMessages.read(Template.named(template), json);

        assertThat(EventJson.write(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("names")
    void itIsReadAsTheLetterItWas(String name) throws IOException {
        Message message = requireNonNull(MESSAGES.get(name));
        Template template = Template.of(message);
        Path document = STORED.resolve(template.wireName()).resolve(name + "-v1.json");
        if (System.getProperty("goldens.update") != null && Files.notExists(document)) {
            Files.createDirectories(requireNonNull(document.getParent()));
            Files.writeString(document, EventJson.write(message) + "\n", UTF_8);
        }

        assertThat(StoredMessages.read(template, Files.readString(document, UTF_8)))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsKeptSaysItsVersion(String name) {
        Message message = requireNonNull(MESSAGES.get(name));

        String kept = StoredMessages.write(message);

        assertThat(kept)
                .endsWith(",\"documentVersion\":1}")
                .startsWith(EventJson.write(message).replaceFirst("}$", ""));
        assertThat(StoredMessages.read(Template.of(message), kept)).isEqualTo(message);
    }

    @Test
    void everyTemplateIsShown() throws IOException {
        try (var folders = Files.list(STORED)) {
            assertThat(folders.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Template.all().stream().map(Template::wireName).toList());
        }
    }
}
