package com.kwoking.aftersales.returns.evidence.domain;

import static com.kwoking.aftersales.returns.CaseSamples.changed;
import static com.kwoking.aftersales.returns.CaseSamples.conflict;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.ReturnRequested.Priority;
import com.kwoking.aftersales.returns.CaseSamples;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R20")
class EvidenceRuleTest {

    private static final EvidenceLimits LIMITS = new EvidenceLimits(1000, 3);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final ReturnCase defect = CaseSamples.defect();

    @Tag("R29")
    @Test
    void evidenceIsTakenUntilTheDecisionAndTheReceiptAfterIt() {
        var approved = CaseSamples.toSendBack(defect);

        assertThat(conflict(attaching(approved, Kind.ITEM, JPEG, 3))).isEqualTo(StateConflict.EVIDENCE_CLOSED);
        assertThat(attaching(approved, Kind.RECEIPT, JPEG, 3)).isInstanceOf(Changed.class);
        assertThat(conflict(attaching(CaseSamples.rejected(defect), Kind.RECEIPT, JPEG, 3)))
                .isEqualTo(StateConflict.EVIDENCE_CLOSED);
    }

    @Test
    void evidenceHasLimits() {
        var full = attach(attach(attach(defect, Kind.ITEM), Kind.ITEM), Kind.ITEM);

        assertThat(attaching(defect, Kind.ITEM, JPEG, 0)).isEqualTo(new Invalid(InputError.FILE_EMPTY));
        assertThat(attaching(defect, Kind.ITEM, JPEG, 1000)).isInstanceOf(Changed.class);
        assertThat(attaching(defect, Kind.ITEM, JPEG, 1001)).isEqualTo(new Invalid(InputError.FILE_TOO_LARGE));
        assertThat(attaching(defect, Kind.ITEM, "<svg".getBytes(US_ASCII), 9))
                .isEqualTo(new Invalid(InputError.FILE_KIND_NOT_ACCEPTED));
        assertThat(conflict(attaching(full, Kind.ITEM, JPEG, 3))).isEqualTo(StateConflict.TOO_MANY_FILES);
    }

    @Tag("R21")
    @Test
    void allThreePicturesMakeAClaimQuickToJudge() {
        var two = attach(attach(defect, Kind.ITEM), Kind.LABEL);

        assertThat(two.priority()).isEqualTo(Priority.NORMAL);
        assertThat(attach(two, Kind.PACKAGING).priority()).isEqualTo(Priority.HIGH);
    }

    private static CaseResult attaching(ReturnCase current, Kind kind, byte[] head, long bytes) {
        return new EvidenceRule(LIMITS)
                .attach(current, new Upload(kind, head, bytes, "00"), new EvidenceId(new UUID(6, bytes)));
    }

    private static ReturnCase attach(ReturnCase current, Kind kind) {
        return changed(attaching(current, kind, JPEG, 3));
    }
}
