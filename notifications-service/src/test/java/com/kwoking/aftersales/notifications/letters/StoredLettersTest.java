package com.kwoking.aftersales.notifications.letters;

import static com.kwoking.aftersales.notifications.letters.LetterSamples.MESSAGES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What waits for an address is kept as JSON until somebody says it, and read by the release that runs then. Each
/// document in src/test/resources/stored/`template`/ is one as a release wrote it: it is read for ever, and none is
/// changed. New ones are written by `-Dgoldens.update`.
class StoredLettersTest {

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
    void isReadForEver(Path document) throws IOException {
        String json = Files.readString(document, UTF_8).strip();
        String template = requireNonNull(document.getParent()).getFileName().toString();

        Message read = EventJson.read(json, Template.named(template).message());

        assertThat(EventJson.write(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWrittenAsItWas(String name) throws IOException {
        Message message = requireNonNull(MESSAGES.get(name));
        Path golden = STORED.resolve(Template.of(message).wireName()).resolve(name + "-v1.json");
        String json = EventJson.write(message);
        if (System.getProperty("goldens.update") != null && Files.notExists(golden)) {
            Files.createDirectories(requireNonNull(golden.getParent()));
            Files.writeString(golden, json + "\n", UTF_8);
        }

        assertThat(json).isEqualTo(Files.readString(golden, UTF_8).strip());
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
