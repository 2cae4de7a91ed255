package com.kwoking.aftersales.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactIdTest {

    private static final UUID FOLLOWS = UUID.fromString("01a2052a-179f-7fcd-b717-a78865c67e22");

    @Test
    void theSameFactAlwaysHasTheSameId() {
        assertThat(FactId.of("refund decided 1", FOLLOWS))
                .isEqualTo(FactId.of("refund decided 1", FOLLOWS))
                .hasToString("01a2052a-179f-8f30-9911-7b5773e4d402");
    }

    @Test
    void anotherFactHasAnotherId() {
        UUID other = UUID.fromString("01a2052a-179f-7fcd-b717-a78865c67e23");

        assertThat(FactId.of("refund decided 1", FOLLOWS))
                .isNotEqualTo(FactId.of("refund decided 2", FOLLOWS))
                .isNotEqualTo(FactId.of("refund decided 1", other));
    }

    /// So that the inbox of whoever hears it grows where it grows anyway.
    @Test
    void itBeginsAsWhatItFollowsFrom() {
        UUID id = FactId.of("refund decided 1", FOLLOWS);

        assertThat(id.toString()).startsWith("01a2052a-179f-");
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
