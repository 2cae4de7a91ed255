package com.kwoking.aftersales.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {

    private static final Path PAGE = Path.of("..", "docs", "events.md");

    @Test
    void thePageSaysWhatTheSchemasSay() throws IOException {
        String page = EventsDocument.write();
        if (System.getProperty("docs.update") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("out of date: see its first lines for the command that writes it anew")
                .hasContent(page);
    }
}
