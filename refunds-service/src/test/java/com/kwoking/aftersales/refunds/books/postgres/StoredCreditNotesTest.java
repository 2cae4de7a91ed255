package com.kwoking.aftersales.refunds.books.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Credit notes as each version of the service kept them: ten years by law, and read all the while.
class StoredCreditNotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"credit-note-v1", "credit-note-v1-by-hand"})
    void aCreditNoteOfTheFirstVersionIsReadForEver(String name) throws IOException {
        String kept = golden(name);
        RefundIssued read = PostgresCreditNotes.DOCUMENT.read(kept);
        ObjectNode written = EventJson.read(PostgresCreditNotes.DOCUMENT.write(read), ObjectNode.class);

        assertThat(written.remove("documentVersion").asInt()).isEqualTo(PostgresCreditNotes.DOCUMENT.version());
        assertThat(written).isEqualTo(EventJson.read(kept, ObjectNode.class));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = StoredCreditNotesTest.class.getResourceAsStream("/stored/%s.json".formatted(name))) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
