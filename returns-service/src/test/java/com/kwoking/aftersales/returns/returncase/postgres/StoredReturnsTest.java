package com.kwoking.aftersales.returns.returncase.postgres;

import static com.kwoking.aftersales.returns.returncase.postgres.ReturnDocument.ALL_VERSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.returns.Stored;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnResolution;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aReturnMeansWhatItMeantWhenItWasKept(
            String name,
            ReturnStatus status,
            ReturnResolution resolution,
            int held,
            boolean isReturnAddressKnown,
            @Nullable Waiting waitsFor) {
        for (String version : List.of("v1", "v2")) {
            ReturnCase read = read("returncase-%s-%s".formatted(version, name));

            assertThat(read.status()).isEqualTo(status);
            assertThat(read.resolution()).isEqualTo(resolution);
            assertThat(read.heldUnits()).hasSize(held);
            assertThat(read.isReturnAddressKnown()).isEqualTo(isReturnAddressKnown);
            assertThat(read.waitsFor()).isEqualTo(Optional.ofNullable(waitsFor));
            assertThat(ALL_VERSIONS.read(ALL_VERSIONS.write(read))).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requested",
                "approved",
                "rejected-after-approval",
                "announced",
                "refused-at-the-door-inspected",
                "inspected",
                "closed-by-the-first-release"
            })
    void whatIsKeptTodayIsKeptAsItWas(String name) {
        String kept = Stored.document("returncase-v2-" + name);

        assertThat(Stored.tree(ALL_VERSIONS.write(ALL_VERSIONS.read(kept)))).isEqualTo(Stored.tree(kept));
    }

    @Test
    void theFirstVersionKnewOneNoticeAndOneInspectionAndTodayAllOfThemAreKept() {
        assertThat(read("returncase-v1-announced").wayBack().notices()).hasSize(1);
        assertThat(read("returncase-v2-announced").wayBack().notices()).hasSize(2);
        assertThat(read("returncase-v1-inspected").inspections())
                .extracting(Inspection::number)
                .containsExactly(2);
        assertThat(read("returncase-v2-inspected").inspections())
                .extracting(Inspection::number)
                .containsExactly(2, 3);
    }

    @Test
    void aRejectionAfterTheApprovalKeepsBoth() { // R43
        var rejected = read("returncase-v1-rejected-after-approval");

        assertThat(rejected.rejection()).isPresent();
        assertThat(rejected.approval())
                .hasValueSatisfying(approved -> assertThat(approved.rmaNumber()).isEqualTo("RMA-7K3QX-2M9FD-C"));
        assertThat(rejected.shipment()).isPresent();
    }

    private static ReturnCase read(String name) {
        return ALL_VERSIONS.read(Stored.document(name));
    }
}
