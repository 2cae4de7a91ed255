package com.kwoking.aftersales.returns.returncase.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.returns.Stored;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnResolution;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Returns as each version of the service kept them, read for ever.
class StoredReturnsTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
            # document                            status           resolution           held  address  waits for
            requested,                            REQUESTED,       NONE,                1,    false,   -
            requested-with-evidence,              REQUESTED,       NONE,                2,    false,   -
            approved,                             APPROVED,        NONE,                1,    true,    -
            rejected,                             REJECTED,        REFUSED,             0,    false,   -
            rejected-after-approval,              REJECTED,        REFUSED,             0,    false,   -
            announced,                            IN_TRANSIT,      NONE,                2,    true,    -
            announced-by-receipt,                 AWAITING_PARCEL, NONE,                2,    true,    -
            received,                             RECEIVED,        NONE,                1,    true,    -
            refused-at-the-door,                  AWAITING_PARCEL, NONE,                3,    false,   -
            refused-at-the-door-inspected,        INSPECTED,       REFUND_PENDING,      3,    false,   -
            inspected,                            INSPECTED,       REFUND_PENDING,      1,    true,    -
            inspected-on-evidence,                INSPECTED,       REFUND_PENDING,      2,    false,   -
            closed,                               CLOSED,          PART_REFUNDED,       1,    true,    -
            closed-by-the-first-release,          CLOSED,          PART_REFUNDED,       1,    true,    -
            waits-for-a-replacement,              INSPECTED,       REPLACEMENT_PENDING, 1,    true,    REPLACEMENT_PENDING
            """)
    void aReturnOfTheFirstVersionMeansWhatItMeant(
            String name,
            ReturnStatus status,
            ReturnResolution resolution,
            int held,
            boolean isReturnAddressKnown,
            @Nullable Waiting waitsFor) {
        ReturnCase read = ReturnRow.DOCUMENT.read(Stored.document("returncase-v1-" + name));

        assertThat(read.status()).isEqualTo(status);
        assertThat(read.resolution()).isEqualTo(resolution);
        assertThat(read.heldUnits()).hasSize(held);
        assertThat(read.isReturnAddressKnown()).isEqualTo(isReturnAddressKnown);
        assertThat(read.waitsFor()).isEqualTo(Optional.ofNullable(waitsFor));
        assertThat(ReturnRow.DOCUMENT.read(ReturnRow.DOCUMENT.write(read))).isEqualTo(read);
    }
}
