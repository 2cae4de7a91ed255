package com.kwoking.aftersales.refunds.decision.postgres;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.Claim;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each version of the service kept of decisions, as it kept it: read for ever, and written again as it was.
class StoredDocumentsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # document                     cause                        state            total  balance  claim       payouts
            inspected,                     RETURN_INSPECTED,            DECIDED,         40.95, 0.00,    INSPECTION, 1
            inspected-again,               RETURN_INSPECTED,            DECIDED,         26.25, 0.00,    INSPECTION, 1
            held-for-an-accessory,         RETURN_INSPECTED,            MANUAL_REQUIRED, 26.25, 0.00,    INSPECTION, 1
            in-place-of-a-held-one,        RETURN_INSPECTED,            DECIDED,         21.25, 0.00,    INSPECTION, 1
            agreed,                        RETURN_INSPECTED,            DECIDED,         10.00, 0.00,    INSPECTION, 1
            with-balance-due,              RETURN_INSPECTED,            NOTHING_TO_PAY,   0.00, 3.75,    INSPECTION, 0
            capped,                        RETURN_INSPECTED,            DECIDED,         76.89, 0.00,    INSPECTION, 1
            by-hand,                       RETURN_INSPECTED,            MANUAL_REQUIRED,  9.90, 0.00,    -,          1
            cancelled,                     ORDER_CANCELLED,             DECIDED,         76.89, 0.00,    IN_FULL,    1
            captured-after-cancellation,   CAPTURED_AFTER_CANCELLATION, DECIDED,         76.89, 0.00,    IN_FULL,    1
            lost,                          PARCEL_LOST,                 DECIDED,         19.21, 0.00,    IN_FULL,    1
            not-replaceable,               REPLACEMENT_UNAVAILABLE,     DECIDED,         28.84, 0.00,    IN_FULL,    1
            correction,                    CORRECTION,                  DECIDED,          2.59, 0.00,    PERSON,     1
            overpaid,                      CORRECTION,                  NOTHING_TO_PAY,   0.00, 3.00,    PERSON,     0
            goodwill,                      GOODWILL,                    DECIDED,          5.00, 0.00,    PERSON,     1
            of-an-undated-cause,           RETURN_INSPECTED,            DECIDED,         26.25, 0.00,    INSPECTION, 1
            """)
    void aRefundOfTheFirstVersionMeansWhatItMeant(
            String name,
            RefundCause.Kind cause,
            Refund.State state,
            String total,
            String balanceDue,
            Claim.@Nullable Basis claim,
            int payouts)
            throws IOException {
        Refund read = isWrittenAsItWas("refund-v1-" + name, KeptDocuments.REFUND);

        assertThat(read.cause().kind()).isEqualTo(cause);
        assertThat(read.firstState()).isEqualTo(state);
        assertThat(read.total()).isEqualTo(eur(total));
        assertThat(read.balanceDue()).isEqualTo(eur(balanceDue));
        assertThat(read.claim() == null ? null : read.claim().basis()).isEqualTo(claim);
        assertThat(read.payouts()).hasSize(payouts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment-v1"})
    void aPaymentOfTheFirstVersionIsReadForEver(String name) throws IOException {
        assertThat(isWrittenAsItWas(name, KeptDocuments.PAYMENT).total()).isEqualTo(eur("76.89"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "lost", "not-replaceable", "inspected"})
    void aWaitingOccasionOfTheFirstVersionIsReadForEver(String name) throws IOException {
        StoredDocument<?> document =
                switch (name) {
                    case "cancelled" -> WaitingOccasionRows.CANCELLED;
                    case "lost" -> WaitingOccasionRows.LOST;
                    case "not-replaceable" -> WaitingOccasionRows.NOT_REPLACEABLE;
                    default -> WaitingOccasionRows.INSPECTED;
                };

        assertThat(isWrittenAsItWas("waiting-v1-" + name, document)).isNotNull();
    }

    private static <T> T isWrittenAsItWas(String name, StoredDocument<T> document) throws IOException {
        String kept = golden(name);
        T read = document.read(kept);
        ObjectNode written = EventJson.read(document.write(read), ObjectNode.class);

        assertThat(written.remove("documentVersion").asInt()).isEqualTo(document.version());
        assertThat(written).isEqualTo(EventJson.read(kept, ObjectNode.class));
        return read;
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = StoredDocumentsTest.class.getResourceAsStream("/stored/%s.json".formatted(name))) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
