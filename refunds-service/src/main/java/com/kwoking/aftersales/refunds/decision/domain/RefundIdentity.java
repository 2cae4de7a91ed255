package com.kwoking.aftersales.refunds.decision.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The same cause always names the same refund, here and at the payment provider: deciding twice
/// pays once.
///
/// @param inspection which look at the return it follows from; 0 when it follows from none
/// @param causedAt when its cause happened, which may be long before it is decided; absent for a person's decision, and
///                 on what was decided before this was kept
public record RefundIdentity(
        RefundId id,
        RefundCause cause,
        int inspection,
        @Nullable Instant causedAt) {

    static RefundIdentity of(Occasion occasion) {
        int inspection = occasion instanceof Occasion.Inspected inspected
                ? inspected.event().inspection()
                : 0;
        return new RefundIdentity(idOf(occasion.cause(), ""), occasion.cause(), inspection, occasion.happenedAt());
    }

    static RefundIdentity of(RefundCause decidedByAPerson) {
        return new RefundIdentity(idOf(decidedByAPerson, ""), decidedByAPerson, 0, null);
    }

    /// The second refund of a cause: what has to be paid by hand.
    RefundIdentity byHand() {
        return new RefundIdentity(idOf(cause, " by hand"), cause, inspection, causedAt);
    }

    /// Whether it is an earlier look at the same return.
    boolean isLookedAtBefore(RefundIdentity later) {
        return inspection > 0
                && inspection < later.inspection
                && Objects.equals(cause.returnId(), later.cause.returnId());
    }

    private static RefundId idOf(RefundCause cause, String part) {
        String name = "refund %s %s%s".formatted(cause.kind(), cause.eventId(), part);
        return new RefundId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
