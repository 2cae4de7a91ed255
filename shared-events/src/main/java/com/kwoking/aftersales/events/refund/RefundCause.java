package com.kwoking.aftersales.events.refund;

import com.kwoking.aftersales.events.returns.ReturnId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fact a refund follows from; its identity is the refund's (I3).
///
/// @param eventId the event that said so, or, for a person's decision, that decision's own id
public record RefundCause(Kind kind, UUID eventId, @Nullable ReturnId returnId) {

    public enum Kind {
        ORDER_CANCELLED,
        PARCEL_LOST,
        REPLACEMENT_UNAVAILABLE,
        RETURN_INSPECTED,
        CAPTURED_AFTER_CANCELLATION,
        CORRECTION,
        GOODWILL
    }
}
